using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>The mentions with their entities and, for each token, the one that covers it.</summary>
internal sealed class ReferenceBuffer
{
    public int Count { get; private set; }

    public ReferenceRecord[] Items = new ReferenceRecord[256];

    /// <summary>The mention that covers each token, or -1.</summary>
    public int[] TokenMention = [];

    public void Reset(TextBuffer text)
    {
        Count = 0;
        if (TokenMention.Length < text.TokenCount)
        {
            TokenMention = new int[text.TokenStart.Length];
        }

        TokenMention.AsSpan(0, text.TokenCount).Fill(-1);
    }

    /// <summary>Adds a mention, chains it to its entity (-1 for none yet) and marks its tokens.</summary>
    public int Add(ReferenceRecord mention, EntityBuffer entities)
    {
        int index = AddOver(mention, entities);
        TokenMention.AsSpan(mention.First, mention.End - mention.First).Fill(index);
        return index;
    }

    /// <summary>Adds a mention around others, which keep their tokens.</summary>
    public int AddOver(ReferenceRecord mention, EntityBuffer entities)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

        int index = Count++;
        mention.Next = -1;
        Items[index] = mention;
        if (mention.Entity >= 0)
        {
            Link(index, mention.Entity, entities);
        }

        return index;
    }

    /// <summary>Ties a mention to an entity.</summary>
    public void Link(int mention, int entity, EntityBuffer entities)
    {
        ref EntityRecord record = ref entities.Items[entity];
        Items[mention].Entity = entity;
        if (record.FirstMention < 0)
        {
            record.FirstMention = mention;
        }
        else
        {
            Items[record.LastMention].Next = mention;
        }

        record.LastMention = mention;
    }
}
