using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Which tokens are in a content or cue of some draft; storage is kept from parse to parse.</summary>
internal sealed class DraftCover
{
    // A cue may stand in another's content, "Lee said [Park had claimed] it": what is written last counts, content before cue in a draft.
    private const byte Content = 1, Cue = 2;

    private byte[] _covered = [];

    /// <summary>Reads the drafts.</summary>
    public void Fill(int tokens, DraftList drafts)
    {
        if (_covered.Length < tokens)
        {
            _covered = new byte[Math.Max(tokens, _covered.Length * 2)];
        }

        _covered.AsSpan(0, tokens).Clear();
        for (int d = 0; d < drafts.Count; d++)
        {
            for (int c = drafts.FirstContent(d); c >= 0; c = drafts.NextContent(c))
            {
                AddContent(drafts.Content(c).Range);
            }

            AddCue(drafts.Items[d].Cue);
        }
    }

    public void AddContent(TokenRange range) => Of(range).Fill(Content);

    public void AddCue(TokenRange range) => Of(range).Fill(Cue);

    public bool IsFree(int token) => _covered[token] == 0;

    /// <summary>Whether no token of the range is in any draft.</summary>
    public bool IsFree(TokenRange range) => Of(range).IndexOfAnyExcept((byte)0) < 0;

    public bool IsFree(ReadOnlySpan<TokenRange> ranges)
    {
        foreach (TokenRange range in ranges)
        {
            if (!IsFree(range))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same of what another range leaves of it.</summary>
    public bool IsFree(TokenRange range, TokenRange but)
        => but.IsEmpty
            ? IsFree(range)
            : IsFree(range with { End = Math.Clamp(but.First, range.First, range.End) })
                && IsFree(range with { First = Math.Clamp(but.End, range.First, range.End) });

    public bool IsContent(int token) => _covered[token] == Content;

    /// <summary>Whether a token of the range is in a content.</summary>
    public bool HoldsContent(TokenRange range) => Of(range).Contains(Content);

    private Span<byte> Of(TokenRange range) => _covered.AsSpan(range.First, range.Length);
}
