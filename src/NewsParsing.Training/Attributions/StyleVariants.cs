using System.Text;

namespace NewsParsing.Training.Attributions;

/// <summary>
/// Copies of an article in another style of print, its annotations moved along: what is learned from them holds for every style.
/// </summary>
internal static class StyleVariants
{
    /// <summary>The article without paragraph breaks.</summary>
    public static GoldArticle WithoutBreaks(GoldArticle article) => Of(article, article.Text.Replace('\n', ' '), null);

    /// <summary>The article with single marks outside and double ones inside, as the British press prints them.</summary>
    public static GoldArticle WithSingleMarks(GoldArticle article)
    {
        string text = article.Text;
        var output = new StringBuilder(text.Length);
        var places = new int[text.Length + 1];
        bool inside = false;
        for (int i = 0; i < text.Length; i++)
        {
            places[i] = output.Length;
            char c = text[i];
            bool opens = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '-';
            if (c == '\'' && i + 1 < text.Length && text[i + 1] == '\'')
            {
                places[++i] = output.Length;
                c = '"';
            }

            (c, inside) = c switch
            {
                '“' => ('‘', true),
                '”' => ('’', false),
                '"' => (opens ? '‘' : '’', opens),
                '‘' when inside => ('“', true),
                '\'' when inside && opens => ('“', true),
                '’' or '\'' when inside && text[i - 1] is '.' or ',' or '?' or '!' => ('”', true),
                '\'' => ('’', inside),
                '\n' => (c, false),
                _ => (c, inside),
            };
            output.Append(c);
        }

        places[^1] = output.Length;
        return Of(article, output.ToString(), places);
    }

    private static GoldArticle Of(GoldArticle article, string text, int[]? places)
    {
        TextSpan[] Move(TextSpan[] spans) => places is null
            ? spans
            : [.. spans.Select(span => new TextSpan(places[span.Start], places[span.End])).Where(span => span.Length > 0)];
        return new GoldArticle
        {
            Id = article.Id,
            Publisher = article.Publisher,
            Text = text,
            Tokens = Move(article.Tokens),
            Annotations = [.. article.Annotations.Select(annotation =>
                annotation.Select(a => a with { Source = Move(a.Source), Cue = Move(a.Cue), Content = Move(a.Content) }).ToArray())],
        };
    }
}
