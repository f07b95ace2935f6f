using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>
/// Which word forms the text has lowercase and which with a capital in the middle of a sentence: what distinguishes a name
/// at the start of a sentence from a common word.
/// </summary>
internal sealed class FormCounts
{
    private const byte Lower = 1;
    private const byte Capital = 2;

    private readonly Dictionary<ulong, byte> _seen = new(FormComparer.Instance);

    /// <summary>Reads all tokens but those of title-case paragraphs.</summary>
    public void Run(TextBuffer text, bool[] isTitleCase)
    {
        _seen.Clear();
        for (int i = 0; i < text.TokenCount; i++)
        {
            if (!text.IsWord(i))
            {
                continue;
            }

            bool capital = text.IsCapitalized(i);
            if (capital && (text.StartsClause(i) || isTitleCase[text.ParagraphOf(i)]))
            {
                continue;
            }

            ref byte seen = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_seen, text.TokenForm[i], out _);
            seen |= capital ? Capital : Lower;
        }
    }

    public bool IsSeenLower(ulong form) => _seen.TryGetValue(form, out byte seen) && (seen & Lower) != 0;

    public bool IsSeenCapital(ulong form) => _seen.TryGetValue(form, out byte seen) && (seen & Capital) != 0;
}
