using System.Globalization;

namespace NewsParsing.Rendering;

/// <summary>Writes the list beside the article: every speaker with what they said, and who else is mentioned.</summary>
/// <param name="article">The article.</param>
/// <param name="speakers">Its speakers.</param>
/// <param name="tags">Writes the attributes that the script goes by.</param>
/// <param name="anchors">The ids in the text. What lies outside the text, in an article built by hand, is listed without a link.</param>
/// <param name="output">Where the page goes.</param>
internal sealed class SpeakerListWriter(
    Article article, SpeakerTable speakers, MarkTags tags, IReadOnlySet<string> anchors, TextWriter output)
{
    /// <summary>Below it, what the parser found is more likely wrong than right.</summary>
    // On PolNeAR dev 36 % of the attributions from 0.3 to 0.4 are right and 47 % of those from 0.4 to 0.5 (docs/models/attributions.md).
    private const double Unsure = 0.5;

    // "Chilean minister, Chile" says the country twice: 67 titles of PolNeAR train stand beside a country as the affiliation.
    private readonly HashSet<string> _countries
        = [.. article.Actors.Where(actor => actor.Kind == ActorKind.Country).Select(actor => actor.Name)];

    public void Write()
    {
        output.Write("<aside aria-label=\"Who said what\">\n");
        if (speakers.Speakers.Count > 0 || speakers.Unidentified.Sayings.Count > 0)
        {
            output.Write("<h2>Speakers</h2>\n<ol class=\"speakers\">\n");
            foreach (Speaker speaker in speakers.Speakers)
            {
                WriteSpeaker(speaker);
            }

            if (speakers.Unidentified.Sayings.Count > 0)
            {
                WriteSpeaker(speakers.Unidentified);
            }

            output.Write("</ol>\n");
        }

        WriteMentioned();
        output.Write("</aside>\n");
    }

    private void WriteSpeaker(Speaker speaker)
    {
        output.Write($"<li class=\"speaker {speaker.ColorClass}\" id=\"{speaker.ElementId}\"");
        if (speaker.Actor is { } actor)
        {
            tags.WriteLinks([actor], null);
        }

        output.Write("><h3><span class=\"badge\">");
        // 608 of the 8,549 quotations of speech in PolNeAR train have nobody identified; they are listed together under a question mark.
        output.Write(speaker.Number == 0 ? "?" : speaker.Number.ToString(CultureInfo.InvariantCulture));
        output.Write("</span> <bdi>");
        HtmlText.Write(output, speaker.Name);
        output.Write("</bdi></h3>\n");
        if (RoleOf(speaker.Actor) is { } role)
        {
            output.Write("<p class=\"role\">");
            HtmlText.Write(output, role);
            output.Write("</p>\n");
        }

        output.Write("<ul>\n");
        foreach (Saying saying in speaker.Sayings)
        {
            WriteSaying(saying);
        }

        output.Write("</ul>\n</li>\n");
    }

    private void WriteSaying(Saying saying)
    {
        output.Write("<li><a");
        WriteTarget(saying.Target);
        tags.WriteLinks([], saying.Said.Attribution);
        output.Write('>');
        if (saying.Said is Quote quote)
        {
            output.Write("<q>");
            HtmlText.Write(output, QuoteText.WithoutMarks(quote));
            output.Write("</q>");
            WriteLabel(null, quote.Confidence, quote.Speakers, quote.SpeakerConfidence);
        }
        else if (saying.Said is Claim claim)
        {
            output.Write("<span class=\"said\">");
            HtmlText.Write(output, claim.Text);
            output.Write("</span>");
            // 8,962 of the 14,868 claims of PolNeAR train are statements: a label on each would say nothing.
            string act = claim.Act == SpeechAct.Statement ? "" : ContractWord.Of(claim.Act);
            WriteLabel(claim.Negated ? $"negated {act}".TrimEnd() : act, claim.Confidence, claim.Speakers, claim.SpeakerConfidence);
        }

        output.Write("</a></li>\n");
    }

    private void WriteTarget(string id)
    {
        if (anchors.Contains(id))
        {
            output.Write($" href=\"#{id}\"");
        }
    }

    private void WriteLabel(string? label, double confidence, IReadOnlyList<Actor> said, double speakerConfidence)
    {
        string? doubt = confidence < Unsure ? "unsure" : said.Count > 0 && speakerConfidence < Unsure ? "speaker unsure" : null;
        label = string.IsNullOrEmpty(label) ? doubt : doubt is null ? label : $"{label}, {doubt}";
        if (!string.IsNullOrEmpty(label))
        {
            output.Write($" <span class=\"label\">{label}</span>");
        }
    }

    private void WriteMentioned()
    {
        List<int> others =
        [
            .. Enumerable.Range(0, article.Actors.Count)
            // An actor without a mention, in an article built by hand, has no place to link to.
            .Where(i => article.Actors[i].Mentions.Count > 0 && speakers.Find(article.Actors[i]) is null),
        ];
        if (others.Count == 0)
        {
            return;
        }

        output.Write("<h2>Also mentioned</h2>\n<ul class=\"mentioned\">\n");
        foreach (int index in others)
        {
            Actor actor = article.Actors[index];
            output.Write("<li><a");
            WriteTarget(speakers.Id('a', index));
            output.Write('>');
            HtmlText.Write(output, actor.Name);
            output.Write(
                string.Create(CultureInfo.InvariantCulture, $"</a> <span title=\"mentions\">{actor.Mentions.Count}</span></li>\n"));
        }

        output.Write("</ul>\n");
    }

    /// <summary>Title and affiliation; what the title says already, as the name or the adjective of a country, is not said again.</summary>
    private string? RoleOf(Actor? actor) => actor switch
    {
        null => null,
        // In 741 of 1,494 cases of PolNeAR train the title holds the affiliation already, as in "Acme chairman" of Acme.
        { Title: { } title, Affiliation: { } affiliation } when !title.Contains(affiliation, StringComparison.OrdinalIgnoreCase)
            && !_countries.Contains(affiliation)
            => $"{title}, {affiliation}",
        { Title: { } title } => title,
        { Affiliation: { } affiliation } => affiliation,
        { Kind: ActorKind.Person } => null,
        _ => ContractWord.Of(actor.Kind),
    };
}
