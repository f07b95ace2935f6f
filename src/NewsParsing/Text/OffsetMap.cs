namespace NewsParsing.Text;

/// <summary>Where the characters of an edited text stood before it was edited. Immutable and thread-safe.</summary>
/// <param name="edits">Ranges that changed, in their order.</param>
internal sealed class OffsetMap(TextEdit[] edits)
{
    /// <summary>Where the character at an offset stood; what replaces several characters stood where they began.</summary>
    public int StartOf(int offset)
    {
        int i = LastAt(offset);
        return i < 0 ? offset : offset < edits[i].End ? edits[i].OldStart : edits[i].OldEnd + (offset - edits[i].End);
    }

    /// <summary>Where the character before an offset ended.</summary>
    public int EndOf(int offset)
    {
        // By the last character, so that what was deleted after it stays outside.
        int i = offset == 0 ? -1 : LastAt(offset - 1);
        return i < 0 ? offset : offset <= edits[i].End ? edits[i].OldEnd : edits[i].OldEnd + (offset - edits[i].End);
    }

    /// <summary>Where the character that stood at an offset stands now; one that is gone, where the next one stands.</summary>
    public int OffsetOf(int old)
    {
        int low = 0;
        int high = edits.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = edits[middle].OldStart <= old ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? old : old < edits[low - 1].OldEnd ? edits[low - 1].Start : edits[low - 1].End + (old - edits[low - 1].OldEnd);
    }

    /// <summary>The last edit that begins at an offset or before it, or -1.</summary>
    private int LastAt(int offset)
    {
        int low = 0;
        int high = edits.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = edits[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
