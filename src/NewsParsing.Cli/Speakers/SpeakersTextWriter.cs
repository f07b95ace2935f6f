using System.Globalization;
using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Speakers;

/// <summary>Writes for people: a line a speaker, or a line a quote or claim.</summary>
internal sealed class SpeakersTextWriter(OutputTarget output) : SpeakersWriter(output)
{
    private const int MostNameColumns = 40;

    public override void WriteAll(SpeakerIndex index)
    {
        IReadOnlyList<IndexedSpeaker> speakers = index.Speakers();
        int width = speakers.Select(speaker => Name(speaker).Length).Append("speaker".Length).Max();
        Output.WriteLine(Row("speaker", width, "quotes", "claims", "articles", "title"));
        foreach (IndexedSpeaker speaker in speakers)
        {
            Output.WriteLine(Row(
                Name(speaker), width, Number(speaker.QuoteCount), Number(speaker.ClaimCount), Number(speaker.ArticleCount),
                PlainText.Printable(speaker.Titles.Count > 0 ? speaker.Titles[0] : Kind(speaker))));
        }

        int unlinked = index.Unlinked().Count;
        Output.WriteLine("");
        Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{PlainText.Count(index.ArticleCount, "article")}; {unlinked:N0} more by people of one name, groups and "
                + $"others that cannot be told over articles"));
    }

    public override void WriteSpeaker(IndexedSpeaker speaker)
    {
        Output.WriteLine(PlainText.Printable(speaker.ToString()));
        foreach (IndexedSaying said in speaker.Sayings)
        {
            string claim = said.Saying is Claim { Act: var act } ? $" [{ContractWord.Of(act)}]" : "";
            Output.WriteLine($"{PlainText.Printable(said.Article.Id ?? "")}:{claim} {PlainText.Printable(said.Saying.Text)}");
        }
    }

    private static string Name(IndexedSpeaker speaker)
    {
        string name = PlainText.Printable(speaker.Name) + (speaker.IsAmbiguous ? " (several)" : "");
        return name.Length <= MostNameColumns ? name : PlainText.Cut(name, MostNameColumns - 1);
    }

    /// <summary>For who has no title: what they are, unless it is plainly a person.</summary>
    private static string Kind(IndexedSpeaker speaker) => speaker.Kind == ActorKind.Person ? "" : ContractWord.Of(speaker.Kind);

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Row(string name, int width, string quotes, string claims, string articles, string title)
        => $"{name.PadRight(width)}  {quotes,7}  {claims,7}  {articles,8}  {title}".TrimEnd();
}
