namespace NewsParsing.Tests.Attributions;

/// <summary>Labels of speakers and lines that name who speaks: read from the form of lines, so that it holds for any weights.</summary>
public sealed class SpeakerLabelTests
{
    private static readonly AttributionParser Parser = new();

    [Theory]
    [InlineData("LAHN (voice-over): Few were sure.\n\nSY: Thank you.", "LAHN", "SY")]
    [InlineData("JON PELL, TRANSIT CHAIRMAN (ph): It runs tonight.\n\nLAHN: Does it?", "JON PELL, TRANSIT CHAIRMAN", "LAHN")]
    [InlineData("[02:50:05] TESSA ODUM, DIRECTOR-GENERAL: We have enough.\n\nLAHN: So you say.", "TESSA ODUM, DIRECTOR-GENERAL", "LAHN")]
    [InlineData(">> MAYOR BRAND: I will see.\n>> ODUM: When?\n>> MAYOR BRAND: By Friday.", "MAYOR BRAND", "ODUM", "MAYOR BRAND")]
    [InlineData(">>> WEBB: Good evening.\n>> CLERK: We begin.", "WEBB", "CLERK")]
    [InlineData("[00:00:12] >> WEBB: Good evening.\n[00:00:15] >> DIAZ: Good evening.", "WEBB", "DIAZ")]
    [InlineData("UNIDENTIFIED MALE #2: When?\n\nJUROR NO. 7: Now.", "UNIDENTIFIED MALE #2", "JUROR NO. 7")]
    [InlineData("SEN. ED BRAND (R), FLORIDA: I will not.\n\nMS. O'NEIL: Why?", "SEN. ED BRAND", "MS. O'NEIL")]
    [InlineData("Host: Why?\nAna Lind: I was tired.\nHost: And now?\nLind: I sleep well.", "Host", "Ana Lind", "Host", "Lind")]
    public void Label_IsTheSource(string text, params string[] sources) => Assert.Equal(sources, SourcesOf(text));

    [Theory]
    [InlineData("The pier was closed in May.\n\nNOTE: The times are those of adults.")]
    [InlineData("The pier was closed in May.\n\nEditor's note: The story has been changed.")]
    [InlineData("The pier was closed in May.\n\nUPDATE 2: The board has met again.")]
    [InlineData("The pier was closed in May.\n\nSOURCE: City Hall")]
    [InlineData("The pier was closed in May.\n\nREAD MORE: How the pier was built.")]
    [InlineData("The pier was closed in May.\n\nCorrection: The date was wrong.")]
    [InlineData("The pier was closed in May.\n\nDate: 3 May.\nVenue: Town Hall.\nPrice: 4 pounds.")]
    public void Label_ThatSaysWhatFollows_IsNobody(string text) => Assert.Empty(Parser.Parse(text));

    [Theory]
    [InlineData("It was May.\n\n“It was the heart of the town.”\n\n— Ines Prado, baker\n\nIt rained.", "Ines Prado, baker")]
    [InlineData("It was May.\n\n“We waited for years.”\n\nLena Ortiz, head of the club\n\nIt rained.", "Lena Ortiz, head of the club")]
    [InlineData("It was May.\n\nA message from Lena Ortiz, mayor:\n\n“It is open to all.”\n\nIt rained.", "Lena Ortiz, mayor")]
    [InlineData("It was May.\n\nStatement by Paul Dunn, owner\n\n“We could not go on.”\n\nIt rained.", "Paul Dunn, owner")]
    [InlineData("It was May.\n\nPaul Dunn\n\n“It must be built.”\n\nLena Ortiz\n\n“It must not.”\n\nIt rained.", "Paul Dunn", "Lena Ortiz")]
    [InlineData("It was May.\n\n“It must be built.”\n\nPaul Dunn\n\n“It must not.”\n\nLena Ortiz\n\nIt rained.", "Paul Dunn", "Lena Ortiz")]
    public void LineThatNames_SpeaksTheQuotationBesideIt(string text, params string[] sources) => Assert.Equal(sources, SourcesOf(text));

    [Theory]
    [InlineData("The pool is open.\n\nMayor Ines Prado said:\n\nIt took nine years.\n\nWe swim now.\n\nIt shuts at ten.", 2)]
    [InlineData("The pool is open.\n\nMayor Ines Prado said:\nIt took nine years.\nThe children swim.\n\nIt shuts at ten.", 2)]
    [InlineData("The pool is open.\n\nMayor Ines Prado told the crowd:\n\nIt took nine years.\n\nIt shuts at ten.", 1)]
    [InlineData("The pool is open.\n\nA message from Ines Prado, mayor:\n\nWe swim now.\n\nOur thanks to all.\n\nIt shuts at ten.", 2)]
    [InlineData("The pool is open.\n\nMayor Ines Prado wrote:\n\nI thank you.\n\nMy work is done.\n\nSMITH: It is.", 2)]
    [InlineData("The pool is open.\n\nMayor Ines Prado added:\n\nIt took nine years.", 1)]
    public void ParagraphsWithoutMarks_AfterAnIntroduction_AreOneReport(string text, int paragraphs)
        => Assert.Contains(
            Parser.Parse(text),
            item => item.Source is { Spans: [var source] } && text[source.ToRange()].Contains("Ines Prado", StringComparison.Ordinal)
                && item.Content.Spans.Count == paragraphs);

    private static IEnumerable<string?> SourcesOf(string text)
        => Parser.Parse(text).Where(item => item.Parent is null)
            .Select(item => item.Source is { Spans: [var span] } ? text[span.ToRange()] : null);
}
