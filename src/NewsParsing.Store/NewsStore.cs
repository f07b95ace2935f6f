namespace NewsParsing.Store;

/// <summary>Who said what in many articles, in a database: saves articles, finds sayings and people, removes and exports.</summary>
/// <remarks>
/// <para>
/// Saving is idempotent: the same articles, in any order and any number of times, give the same rows, and what an older parser read never takes the place
/// of a newer one's reading.
/// </para>
/// <para>
/// People are one over articles when their full names are (as in <see cref="SpeakerIndex"/>), or when <see cref="MergeAsync"/> says so; never by a family
/// name alone.
/// </para>
/// <para>Safe to use from several threads.</para>
/// </remarks>
public abstract class NewsStore : IAsyncDisposable
{
    /// <summary>Saves an article with what is said in it.</summary>
    /// <param name="article">The article; of two with one key the later saved stays, unless an older parser read it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public async Task<SaveResult> SaveAsync(Article article, CancellationToken cancellationToken = default)
        => (await SaveAsync([article], cancellationToken).ConfigureAwait(false))[0];

    /// <summary>Saves articles in one transaction: all of them, or none.</summary>
    /// <param name="articles">The articles, as many at once as are worth a transaction (hundreds).</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>What became of each, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> or one of them is null.</exception>
    public abstract Task<IReadOnlyList<SaveResult>> SaveAsync(IReadOnlyList<Article> articles, CancellationToken cancellationToken = default);

    /// <summary>Finds sayings.</summary>
    /// <param name="query">Which ones, in which order and how many.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The sayings, read as they are asked for.</returns>
    /// <exception cref="ArgumentException">A limit below 1, or an <see cref="SayingQuery.After"/> that is no cursor.</exception>
    public abstract IAsyncEnumerable<StoredSaying> FindAsync(SayingQuery query, CancellationToken cancellationToken = default);

    /// <summary>Finds people, organisations, countries and places that say something, those who say most first.</summary>
    public abstract IAsyncEnumerable<StoredPerson> PeopleAsync(PersonQuery query, CancellationToken cancellationToken = default);

    /// <summary>Returns an article, or null when there is none of this key.</summary>
    public abstract Task<StoredArticle?> ArticleAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>Makes two people one, by hand: what <paramref name="from"/> says is then <paramref name="into"/>'s, in later articles too.</summary>
    /// <param name="from">A full name or a <see cref="StoredPerson.Key"/>.</param>
    /// <param name="into">The full name or key of the person that stays.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    public abstract Task MergeAsync(string from, string into, CancellationToken cancellationToken = default);

    /// <summary>Undoes <see cref="MergeAsync"/> for one name; returns whether it had been merged.</summary>
    public abstract Task<bool> SplitAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Removes an article and all that was said in it, from the indexes and the free pages of the file too; returns whether there was one.</summary>
    public abstract Task<bool> RemoveArticleAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Removes a person: the name and all that they say, from all articles, whose texts are removed too, since they would name the person again.
    /// Returns how many articles lost their text.
    /// </summary>
    public abstract Task<int> RemovePersonAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Removes articles published before a day; returns how many.</summary>
    public abstract Task<int> RemoveBeforeAsync(DateOnly day, CancellationToken cancellationToken = default);

    /// <summary>Writes all sayings, a row for each with each of its speakers, as Parquet.</summary>
    public abstract Task ExportParquetAsync(Stream stream, CancellationToken cancellationToken = default);

    /// <summary>The key of an article: its <see cref="Article.Id"/>, or else the SHA-256 of its text in hexadecimal digits.</summary>
    public static string KeyOf(Article article) => throw new NotImplementedException();

    /// <summary>Closes the database.</summary>
    public abstract ValueTask DisposeAsync();
}
