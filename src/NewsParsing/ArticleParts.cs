namespace NewsParsing;

/// <summary>Parts of an article that its JSON may leave out (<see cref="ArticleJsonOptions.Omit"/>).</summary>
// The three that take most room and that a reader may have elsewhere or not need: of the JSON of 94 articles of PolNeAR dev the text is
// 15 %, sentences and paragraphs 7 %, mentions 27 %.
[Flags]
public enum ArticleParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><see cref="Article.Text"/>; the text of each quote and claim stays.</summary>
    Text = 1,

    /// <summary><see cref="Article.Sentences"/> and <see cref="Article.Paragraphs"/>.</summary>
    Sentences = 2,

    /// <summary><see cref="Actor.Mentions"/> of all actors.</summary>
    Mentions = 4,
}
