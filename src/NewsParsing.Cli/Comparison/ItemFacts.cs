namespace NewsParsing.Cli.Comparison;

/// <summary>A quote, a claim or an actor of an output, by what is compared of it.</summary>
/// <param name="Type">What it is: <c>quote</c>, <c>claim</c> or <c>actor</c>.</param>
/// <param name="Id">Its id in this output.</param>
/// <param name="Text">Its words, or an actor's name.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Place">All its spans, which are the same for the same words of the same text.</param>
/// <param name="Values">What else is compared: the name of the value and the value.</param>
/// <param name="Confidences">The confidences that are compared: the name and the number, NaN where the output has none.</param>
internal sealed record ItemFacts(
    string Type, string Id, string Text, int Start, int End, string Place, (string Name, string Value)[] Values,
    (string Name, double Value)[] Confidences)
{
    public static ItemFacts Of(Quote quote, bool hasSpeakerConfidence) => new(
        "quote", quote.Id, quote.Text, quote.Spans[0].Start, quote.Spans[^1].End, string.Join(' ', quote.Spans),
        [("kind", ContractWord.Of(quote.Kind)), ("speaker", Names(quote.Speakers))],
        [("confidence", quote.Confidence), ("speaker confidence", hasSpeakerConfidence ? quote.SpeakerConfidence : double.NaN)]);

    public static ItemFacts Of(Claim claim, bool hasSpeakerConfidence) => new(
        "claim", claim.Id, claim.Text, claim.Spans[0].Start, claim.Spans[^1].End, string.Join(' ', claim.Spans),
        [("speaker", Names(claim.Speakers)), ("act", ContractWord.Of(claim.Act)), ("negated", claim.Negated ? "negated" : "not negated")],
        [("confidence", claim.Confidence), ("speaker confidence", hasSpeakerConfidence ? claim.SpeakerConfidence : double.NaN)]);

    public static ItemFacts Of(Actor actor) => new(
        "actor", actor.Id, actor.Name, 0, 0, actor.Name,
        [
            ("kind", ContractWord.Of(actor.Kind)),
            ("role", string.Join(", ", new[] { actor.Title, actor.Affiliation }.Where(part => part is not null))),
        ],
        []);

    private static string Names(IReadOnlyList<Actor> actors) => string.Join("; ", actors.Select(actor => actor.Name));
}
