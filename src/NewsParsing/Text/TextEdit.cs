namespace NewsParsing.Text;

/// <summary>One range of a text that was replaced; both ranges are half-open.</summary>
/// <param name="OldStart">Its first character before.</param>
/// <param name="OldEnd">The character after it before.</param>
/// <param name="Start">Its first character now.</param>
/// <param name="End">The character after it now; the same as <paramref name="Start"/> when it is gone.</param>
internal readonly record struct TextEdit(int OldStart, int OldEnd, int Start, int End);
