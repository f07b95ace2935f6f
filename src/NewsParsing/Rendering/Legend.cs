namespace NewsParsing.Rendering;

/// <summary>Explains the signs of the page.</summary>
internal static class Legend
{
    // Line feeds on every system, whatever the line ends of the source file.
    private static readonly string Signs = """
        <ul class="legend" aria-label="How the text is marked">
        <li><mark class="quote">quoted</mark></li>
        <li><mark class="claim">reported</mark></li>
        <li><cite class="source">who says it</cite></li>
        <li><span class="cue">by which words</span></li>
        </ul>
        <details class="signs">
        <summary>What the signs mean</summary>
        <dl>
        <dt><mark class="quote">quoted</mark></dt><dd>somebody’s own words, in quotation marks</dd>
        <dt><mark class="claim">reported</mark></dt><dd>what somebody is reported to say or think, in the writer’s words</dd>
        <dt><mark class="other">“so-called”</mark></dt><dd>in quotation marks, but no speech: a title, a name, a word set apart</dd>
        <dt><cite class="source">who says it</cite></dt><dd>the words that name the source</dd>
        <dt><span class="cue">by which words</span></dt><dd>the words that attribute: said, according to</dd>
        <dt>a raised number</dt><dd>the speaker’s number in the list; a colour is one speaker’s, or shared by several in a long list</dd>
        <dt><span class="badge">?</span></dt><dd>nobody was found who says it</dd>
        <dt><span class="label">denial</span></dt><dd>what the speaker does by it, when it is more than a statement</dd>
        <dt><span class="label">unsure</span></dt><dd>the parser takes it to be right with a chance of less than a half</dd>
        <dt><span class="label">speaker unsure</span></dt><dd>the same, of who says it</dd>
        </dl>
        </details>

        """.ReplaceLineEndings("\n");

    public static void Write(TextWriter output) => output.Write(Signs);
}
