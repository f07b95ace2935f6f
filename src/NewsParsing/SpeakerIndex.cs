using NewsParsing.Indexing;

namespace NewsParsing;

/// <summary>Who says what over many articles: adds articles and groups their speakers by full name.</summary>
/// <remarks>
/// <para>
/// People are one when their full names are, without regard to case, accents, apostrophes, full stops and middle initials; <c>Jr.</c> and
/// <c>II</c> make others of them. They are never joined by a family name alone: who is called <c>Lee</c> in an article that has no full
/// name is left to <see cref="Unlinked"/>. Two people whose names differ in their middle initials alone stay apart, and the form without
/// an initial is then ambiguous. Organisations, countries and places are one when their names are.
/// </para>
/// <para>
/// An <see cref="Actor.ExternalId"/> joins whatever names it has. The order in which articles are added
/// does not matter. Keeps the articles that were added. Safe to use from several threads.
/// </para>
/// </remarks>
public sealed class SpeakerIndex
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _aliases;
    private readonly Dictionary<SpeakerKey, List<IndexedSaying>> _sayings = [];
    private readonly List<IndexedSaying> _unlinked = [];
    private int _articles;
    private IReadOnlyList<IndexedSpeaker>? _speakers;

    /// <summary>Creates an empty index.</summary>
    /// <param name="aliases">
    /// Other names of people and organisations and the full names that they mean, which is for you alone to know: <c>Tim Kaine</c> is
    /// <c>Timothy Kaine</c>, <c>Lula</c> is <c>Luiz Inácio Lula da Silva</c>. Null for none.
    /// </param>
    /// <exception cref="ArgumentException">A name is empty or white space.</exception>
    public SpeakerIndex(IReadOnlyDictionary<string, string>? aliases = null)
    {
        _aliases = [];
        foreach ((string alias, string name) in aliases ?? new Dictionary<string, string>())
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(alias, nameof(aliases));
            ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(aliases));
            _aliases[FullNameKey.Fold(alias)] = name;
        }
    }

    /// <summary>How many articles were added.</summary>
    public int ArticleCount
    {
        get
        {
            lock (_lock)
            {
                return _articles;
            }
        }
    }

    /// <summary>Adds what is said in an article.</summary>
    /// <param name="article">The article; adding it again counts it again.</param>
    /// <param name="minimumConfidence">The least <see cref="ISaying.SpeakerConfidence"/> of what is added, from 0 to 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public void Add(Article article, double minimumConfidence = 0)
    {
        ArgumentNullException.ThrowIfNull(article);
        lock (_lock)
        {
            _articles++;
            _speakers = null;
            foreach ((ISaying saying, Actor speaker) in article.Said())
            {
                if (saying.SpeakerConfidence >= minimumConfidence)
                {
                    ListOf(speaker).Add(new IndexedSaying { Article = article, Speaker = speaker, Saying = saying });
                }
            }
        }
    }

    /// <summary>Returns the speakers that have a full name, those who say most first.</summary>
    /// <returns>The speakers as of now; later articles do not change the list. Never null.</returns>
    public IReadOnlyList<IndexedSpeaker> Speakers()
    {
        lock (_lock)
        {
            return _speakers ??= ValueList<IndexedSpeaker>.Adopt(SpeakerGrouping.Group(_sayings));
        }
    }

    /// <summary>Returns what is said by speakers without a full name: people of one name, groups, unnamed people, documents.</summary>
    /// <returns>The sayings in the order in which they were added. Never null.</returns>
    public IReadOnlyList<IndexedSaying> Unlinked()
    {
        lock (_lock)
        {
            return ValueList<IndexedSaying>.Adopt([.. _unlinked]);
        }
    }

    /// <summary>Returns the speaker of a name.</summary>
    /// <param name="name">
    /// A full name or one of your aliases, whatever its case, accents and middle initials, or an <see cref="Actor.ExternalId"/>.
    /// </param>
    /// <returns>The speaker; of several, as when the name is ambiguous, the one who says most; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IndexedSpeaker? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        IReadOnlyList<IndexedSpeaker> speakers = Speakers();
        string full = FullName(name);
        FullNameKey? person = FullNameKey.OfPerson(full);
        FullNameKey? body = FullNameKey.OfBody(full);
        return speakers.FirstOrDefault(speaker => speaker.ExternalId is { } id && id == name)
            ?? speakers.FirstOrDefault(speaker => speaker.Names.Any(
                known => person is not null && FullNameKey.OfPerson(FullName(known)) == person))
            ?? speakers.FirstOrDefault(speaker => speaker.Names.Any(known
                => speaker.Kind == ActorKind.Person
                    ? person is { } wanted && FullNameKey.OfPerson(FullName(known))?.Name == wanted.Name
                    : FullNameKey.OfBody(FullName(known)) == body));
    }

    /// <summary>The name that the user's alias means, or else the name itself: articles may know a speaker by the alias alone.</summary>
    private string FullName(string name) => _aliases.GetValueOrDefault(FullNameKey.Fold(name), name);

    private List<IndexedSaying> ListOf(Actor actor)
    {
        if (SpeakerKey.Of(actor, _aliases) is not { } key)
        {
            return _unlinked;
        }

        if (!_sayings.TryGetValue(key, out List<IndexedSaying>? list))
        {
            _sayings[key] = list = [];
        }

        return list;
    }
}
