using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>The entities in the order of their introduction.</summary>
internal sealed class EntityBuffer
{
    public int Count { get; private set; }

    public EntityRecord[] Items = new EntityRecord[64];

    public void Reset() => Count = 0;

    /// <summary>Adds an entity without mentions and returns its index.</summary>
    public int Add(ActorKind kind, int certainty, bool isNamed, TokenRange name)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

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
