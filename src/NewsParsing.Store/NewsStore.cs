using System.Security.Cryptography;
using System.Text;
using NewsParsing.Store.Rows;

namespace NewsParsing.Store;

/// <summary>Who said what in many articles, in a database: saves articles, finds sayings and people, removes and exports.</summary>
/// <remarks>
/// <para>
/// Saving is idempotent: the same articles, in any order and any number of times, give the same rows, and what an older parser read never
/// takes the place
/// of a newer one's reading.
/// </para>
/// <para>
/// People are one over articles when their full names are (as in <see cref="SpeakerIndex"/>), or when <see cref="MergeAsync"/> says so;
/// never by a family
/// name alone.
/// </para>
/// <para>Safe to use from several threads.</para>
/// </remarks>
public abstract class NewsStore : IAsyncDisposable
{
    /// <summary>Saves an article with what is said in it.</summary>
    /// <param name="article">
    /// The article. Of two different ones with one key the one stays that a newer parser read, or else that was published later, or else,
    /// where
    /// nothing says which is newer, the one with the greater hash: never the one that came last. Remove the other first to replace it at
    /// will.
    /// </param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public async Task<SaveResult> SaveAsync(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        return (await SaveAsync([article], cancellationToken).ConfigureAwait(false))[0];
    }

    /// <summary>Saves articles in one transaction: all of them, or none.</summary>
    /// <param name="articles">The articles, as many at once as are worth a transaction (hundreds).</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>What became of each, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> or one of them is null.</exception>
    public abstract Task<IReadOnlyList<SaveResult>> SaveAsync(
        IReadOnlyList<Article> articles, CancellationToken cancellationToken = default);

    /// <summary>Finds sayings.</summary>
    /// <param name="query">Which ones, in which order and how many.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>
    /// The sayings, read as they are asked for. What several articles carry is found once, if one of them is what is asked for, in the
    /// place of the
    /// first published of those that are.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A limit below 1, a confidence outside 0 to 1, a text of too many words, or an <see cref="SayingQuery.After"/> that is no cursor.
    /// </exception>
    public abstract IAsyncEnumerable<StoredSaying> FindAsync(SayingQuery query, CancellationToken cancellationToken = default);

    /// <summary>Finds people, organisations, countries and places that say something, those who say most first.</summary>
    /// <param name="query">Which ones and how many.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The people, by how much they say, then by key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentException">A limit below 1.</exception>
    public abstract IAsyncEnumerable<StoredPerson> PeopleAsync(PersonQuery query, CancellationToken cancellationToken = default);

    /// <summary>Returns an article.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>
    /// The article as it was saved, but for lone surrogates, which are U+FFFD, and the origins of attributions; null when there is none of
    /// this
    /// key, or when its text was removed with a person.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public abstract Task<StoredArticle?> ArticleAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes two people one, by hand: what <paramref name="from"/> says is then <paramref name="into"/>'s, in later articles too.
    /// </summary>
    /// <remarks>
    /// Nothing is written but the alias, so that <see cref="SplitAsync"/> undoes it. Aliases follow one another: who was merged into
    /// <paramref name="from"/> is then <paramref name="into"/> too. A name of one word (<c>Lula</c>) may be merged, and is known nowhere
    /// otherwise.
    /// </remarks>
    /// <param name="from">A name or a <see cref="StoredPerson.Key"/>. If it was merged before, that is forgotten.</param>
    /// <param name="into">The name or key of the person that stays. Neither needs to be in the store yet.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>The work.</returns>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    /// <exception cref="ArgumentException">
    /// A name has no letter or digit; both are the same; or <paramref name="into"/> was merged into <paramref name="from"/> before, which
    /// would go
    /// round in a circle.
    /// </exception>
    public abstract Task MergeAsync(string from, string into, CancellationToken cancellationToken = default);

    /// <summary>Undoes <see cref="MergeAsync"/> for one name.</summary>
    /// <param name="name">The name or key that was merged into another.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Whether it had been merged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public abstract Task<bool> SplitAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>
    /// Removes an article and all that was said in it, from the indexes and the free pages of the file too. Saving it again brings it back.
    /// </summary>
    /// <param name="key">Its key.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public abstract Task<bool> RemoveArticleAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Removes a person, now and in all articles that are saved later: the name, what they say, and what others say with a word of the name
    /// in it.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Articles with the person among their actors lose their text, headline, byline and address, since these would name the person again;
    /// what others say in them stays. <see cref="ArticleAsync"/> returns null for them. An article's own key is not changed.
    /// </para>
    /// <para>
    /// The store keeps hashes of the person's keys, with a salt of its own, so that the same articles saved again do not bring the person
    /// back.
    /// <see cref="ReadmitPersonAsync"/> ends that. Articles that know the person by another name alone have to be removed by that name.
    /// </para>
    /// </remarks>
    /// <param name="name">The full name or <see cref="StoredPerson.Key"/>; all names that are one with it go.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>How many articles named the person.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> has no letter or digit.</exception>
    public abstract Task<int> RemovePersonAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lets a person into the store again who was removed: articles that are saved from now on name the person, also those that are there
    /// without. What was removed does not come back by itself.
    /// </summary>
    /// <param name="name">The name or key that was removed.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Whether it had been removed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public abstract Task<bool> ReadmitPersonAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Removes the articles published before a day, as <see cref="RemoveArticleAsync"/> does; what has no date stays.</summary>
    /// <param name="day">The first day that stays.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>How many articles were removed.</returns>
    public abstract Task<int> RemoveBeforeAsync(DateOnly day, CancellationToken cancellationToken = default);

    /// <summary>Counts what is in the store.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The counts.</returns>
    public abstract Task<StoreCounts> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes all sayings as Parquet: a row for each with each of its speakers, and one for a saying without. Memory does not grow with the
    /// store.
    /// </summary>
    /// <param name="stream">The stream to write to; it stays open.</param>
    /// <param name="cancellationToken">Ends the work; what was written is then no file.</param>
    /// <returns>The work.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public abstract Task ExportParquetAsync(Stream stream, CancellationToken cancellationToken = default);

    /// <summary>The key of an article: its <see cref="Article.Id"/>, or else the SHA-256 of its text in hexadecimal digits.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The key; lone surrogates and NUL, which no database holds, are U+FFFD in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string KeyOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return string.IsNullOrEmpty(article.Id)
            ? KeyOfText(article.Text)
            : StoredText.Clean(article.Id);
    }

    /// <summary>The key of an article without an id.</summary>
    internal static string KeyOfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Closes the database.</summary>
    public abstract ValueTask DisposeAsync();
}
