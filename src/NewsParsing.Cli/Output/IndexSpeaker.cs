using NewsParsing.Indexing;
using NewsParsing.Rendering;
using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Output;

/// <summary>A speaker of an article as the index shows them.</summary>
/// <param name="Name">The name in the article.</param>
/// <param name="Number">The number on the article's page.</param>
/// <param name="Key">
/// What is the same for one speaker in several articles; empty for a person of one name, who may be somebody else in the next article; null
/// for those who are not named.
/// </param>
/// <param name="Initials">The middle initials, by which people of one key are told apart.</param>
/// <param name="Role">Title or affiliation; null when neither is given.</param>
/// <param name="Quotes">How many quotes are theirs.</param>
/// <param name="Claims">How many claims are theirs.</param>
internal sealed record IndexSpeaker(string Name, int Number, string? Key, string Initials, string? Role, int Quotes, int Claims)
{
    public static IndexSpeaker Of(Speaker speaker, Actor actor)
    {
        SpeakerKey? key = SpeakerKey.Of(actor, []);
        return new IndexSpeaker(
            PlainText.Fold(actor.Name),
            speaker.Number,
            key is { } known ? known.ExternalId is { } id ? "= " + id : $"{(known.IsPerson ? "p" : "b")} {known.Name.Name}"
                : actor.Kind == ActorKind.Person ? "" : null,
            key?.Name.Initials ?? "",
            (actor.Title ?? actor.Affiliation) is { } role ? PlainText.Fold(role) : null,
            speaker.Sayings.Count(saying => saying.Said is Quote),
            speaker.Sayings.Count(saying => saying.Said is Claim));
    }
}
