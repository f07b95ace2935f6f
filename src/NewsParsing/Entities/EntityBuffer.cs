using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>The entities in the order of their introduction, and what refers to them.</summary>
internal sealed class EntityBuffer
{
    public int Count { get; private set; }

    public EntityRecord[] Items = new EntityRecord[64];

    /// <summary>What the text refers to them by.</summary>
    public ReferenceBuffer References { get; } = new();

    public NameIndex Names { get; } = new();

    /// <summary>How the walk has met each entity.</summary>
    public EntityState[] States = new EntityState[64];

    /// <summary>Whom the source phrases of each attribution mean.</summary>
    public ChoiceBuffer Sources { get; } = new();

    /// <summary>The entity of each country that the text names, by the country's index.</summary>
    public Dictionary<int, int> Countries { get; } = [];

    /// <summary>The entity of each of the user's names that was met, by the name's index.</summary>
    public Dictionary<int, int> Users { get; } = [];

    public void Reset(TextBuffer text, int attributions)
    {
        Count = 0;
        References.Reset(text);
        Names.Reset();
        Sources.Reset(attributions);
        Countries.Clear();
        Users.Clear();
    }

    /// <summary>The entity of the reference that covers a token, or -1.</summary>
    public int EntityAt(int token) => References.TokenMention[token] is >= 0 and var mention ? References.Items[mention].Entity : -1;

    /// <summary>Whether an entity is a named or described person; false for -1.</summary>
    public bool IsPerson(int entity) => entity >= 0 && Items[entity].Kind == ActorKind.Person;

    /// <summary>Adds an entity without mentions and returns its index.</summary>
    public int Add(ActorKind kind, int certainty, bool isNamed, TokenRange name)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
            Array.Resize(ref States, Count * 2);
        }

        States[Count] = EntityState.Unmet;
        Items[Count] = new EntityRecord
        {
            Kind = kind,
            KindCertainty = certainty,
            IsNamed = isNamed,
            Name = name,
            User = -1,
            Country = -1,
            AffiliationCountry = -1,
            FirstMention = -1,
            LastMention = -1,
        };
        return Count++;
    }
}
