namespace NewsParsing.Archive.Cli.Adding;

/// <summary>The articles of the next transaction, and what stands between them in the input.</summary>
internal sealed class AddBatch
{
    /// <summary>A larger transaction of SQLite is hardly faster, and one that is broken off loses more.</summary>
    private const int MostArticles = 500;

    /// <summary>Long texts fill a batch sooner: the articles take some twenty times their text in memory.</summary>
    private const int MostCharacters = 4_000_000;

    private readonly List<AddOutcome> _outcomes = [];
    private readonly List<Article> _articles = [];
    private int _characters;

    /// <summary>Everything in the order of the input, also what is not saved.</summary>
    public IReadOnlyList<AddOutcome> Outcomes => _outcomes;

    /// <summary>What is saved, in the same order.</summary>
    public IReadOnlyList<Article> Articles => _articles;

    public bool IsEmpty => _outcomes.Count == 0;

    public bool IsFull => _outcomes.Count >= MostArticles || _characters >= MostCharacters;

    public void Add(AddOutcome outcome)
    {
        _outcomes.Add(outcome);
        if (outcome.Article is { } article)
        {
            _articles.Add(article);
            _characters += article.Text.Length;
        }
    }

    public void Clear()
    {
        _outcomes.Clear();
        _articles.Clear();
        _characters = 0;
    }
}
