using System.Runtime.InteropServices;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Collects the contents of one draft, without what is its source or cue; storage is kept from draft to draft.</summary>
internal sealed class DraftContents(TokenColumns columns)
{
    private readonly List<DraftContent> _items = [];
    private TokenRange _source, _cue;

    /// <summary>The contents in the order in which they were added.</summary>
    public ReadOnlySpan<DraftContent> Items => CollectionsMarshal.AsSpan(_items);

    /// <summary>Begins another draft.</summary>
    public void Start(TokenRange source, TokenRange cue)
    {
        (_source, _cue) = (source, cue);
        _items.Clear();
    }

    /// <summary>Adds what source and cue leave of a content.</summary>
    // What is linked as content may be the source of the same cue: 13 of 5,400 attributions of PolNeAR dev, the worldwide speakers and
    // gum-news.
    public void Add(TokenRange range, Rule rule) => AddWithout(_source, _cue, range, rule, isCut: false);

    public bool Contains(int token)
    {
        foreach (DraftContent item in Items)
        {
            if (item.Range.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private void AddWithout(TokenRange hole, TokenRange other, TokenRange range, Rule rule, bool isCut)
    {
        if (!hole.IsEmpty && hole.First < range.End && range.First < hole.End)
        {
            AddWithout(other, default, range with { End = Math.Max(range.First, hole.First) }, rule, isCut: true);
            AddWithout(other, default, range with { First = Math.Min(range.End, hole.End) }, rule, isCut: true);
        }
        else if (!other.IsEmpty)
        {
            AddWithout(other, default, range, rule, isCut);
        }
        else if (!isCut || HasWord(range))
        {
            _items.Add(new DraftContent(range, rule));
        }
    }

    private bool HasWord(TokenRange range)
    {
        int word = range.First;
        while (word < range.End && columns.Text.TokenKinds[word] is not (TokenKind.Word or TokenKind.Number))
        {
            word++;
        }

        return word < range.End;
    }
}
