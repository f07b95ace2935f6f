namespace NewsParsing.Quotations;

/// <summary>A candidate quotation mark.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="Length">One code unit, or two for a doubled mark.</param>
/// <param name="Family">The marks that it may pair with.</param>
/// <param name="Glyph">What the character itself says; <see cref="MarkSide.Either"/> for straight marks.</param>
/// <param name="Context">What the characters beside it say.</param>
/// <param name="IsWeak">As a closing mark it may as well be an apostrophe (<c>players’</c>) or a prime (<c>5"</c>).</param>
internal readonly record struct QuotationMark(
    int Start, byte Length, MarkFamily Family, MarkSide Glyph, MarkSide Context, bool IsWeak)
{
    public int End => Start + Length;

    /// <summary>The neighbours decide where they can: wrong-way marks are common, misplaced spaces are rare.</summary>
    public MarkSide Side => Context == MarkSide.Either ? Glyph : Context;
}
