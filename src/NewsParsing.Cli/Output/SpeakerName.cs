using NewsParsing.Indexing;
using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Output;

/// <summary>A name on the command line and whom it means: <c>--speaker</c> and <c>--who</c> alike.</summary>
/// <param name="name">A full name, another name that an article calls somebody by, or an id of the lexicon.</param>
internal sealed class SpeakerName(string name)
{
    private readonly string _folded = FullNameKey.Fold(name);
    private readonly FullNameKey? _fullName = FullNameKey.OfPerson(name);

    /// <summary>
    /// Whether an article calls the actor by this name, whatever its case, accents and apostrophes, or by the same full name with other
    /// middle initials.
    /// </summary>
    public bool IsOf(Actor actor) => actor.ExternalId == name || IsSame(actor.Name) || actor.Aliases.Any(IsSame);

    /// <summary>
    /// Returns whom the name means: the one of this full name, else all whom some article calls so. Those who say most come first.
    /// </summary>
    public IReadOnlyList<IndexedSpeaker> FindIn(SpeakerIndex index)
        => index.Find(name) is { } speaker
            ? [speaker]
            : [.. index.Speakers().Where(known => known.Sayings.Any(said => IsOf(said.Speaker)))];

    /// <summary>Says that the name means nobody.</summary>
    public string Nobody(int articles) => $"nobody called '{name}' says anything in {PlainText.Count(articles, "article")}";

    private bool IsSame(string known)
        => FullNameKey.Fold(known) == _folded
            || (_fullName is { } full && FullNameKey.OfPerson(known) is { } other && full.Name == other.Name
                // Of two who differ in their initials the name means the one with its own.
                && (full.Initials.Length == 0 || other.Initials.Length == 0 || full.Initials == other.Initials));
}
