using System.Net;
using AngleSharp.Dom;
using NewsParsing.Html.Blocks;

namespace NewsParsing.Html.Rendering;

/// <summary>Collects the marks of an article by the text node that they stand in.</summary>
internal sealed class PageMarker
{
    private readonly Dictionary<IText, List<PageMark>> _marks = new(ReferenceEqualityComparer.Instance);
    private readonly PagePlaces _places;

    public PageMarker(PagePlaces places, Article article)
    {
        _places = places;
        // Claims first: a quote inside one is marked inside its mark.
        foreach (Claim claim in article.Claims)
        {
            Add(claim, "claim");
        }

        foreach (Quote quote in article.Quotes)
        {
            if (quote.Kind is QuoteKind.Direct or QuoteKind.Mixed)
            {
                Add(quote, "quote");
            }
        }
    }

    /// <summary>The marks of a node in the order in which they open; empty for none.</summary>
    public IReadOnlyList<PageMark> Of(IText node) => _marks.TryGetValue(node, out List<PageMark>? marks) ? marks : [];

    private void Add(ISaying saying, string kind)
    {
        string speakers = string.Join(" and ", saying.Speakers.Select(speaker => speaker.Name));
        string title = speakers.Length > 0 ? $" title=\"{WebUtility.HtmlEncode(speakers)}\"" : "";
        string tag = $"<mark class=\"newsparsing-{kind}\" data-saying=\"{WebUtility.HtmlEncode(saying.Id)}\"{title}>";
        foreach (TextSpan span in saying.Spans)
        {
            foreach (Segment piece in _places.Pieces(span))
            {
                if (!_marks.TryGetValue(piece.Node, out List<PageMark>? marks))
                {
                    _marks.Add(piece.Node, marks = []);
                }

                // White space that was folded parts two segments of one mark: it belongs to the mark.
                if (marks.Count > 0 && marks[^1] is var last && last.Tag == tag && IsBlank(piece.Node.Data, last.End, piece.NodeStart))
                {
                    marks[^1] = last with { End = piece.NodeStart + piece.Length };
                }
                else
                {
                    marks.Add(new PageMark(piece.NodeStart, piece.NodeStart + piece.Length, tag));
                }
            }
        }
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return start <= end;
    }
}
