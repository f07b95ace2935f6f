using System.Data.Common;
using NewsParsing.Store.People;
using NewsParsing.Store.Rows;

namespace NewsParsing.Store.Database;

/// <content>Takedown, erasure and retention.</content>
internal abstract partial class DatabaseStore
{
    /// <inheritdoc/>
    public override async Task<bool> RemoveArticleAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return await RemoveAsync("key = @value", StoredText.Clean(key), cancellationToken).ConfigureAwait(false) > 0;
    }

    /// <inheritdoc/>
    public override Task<int> RemoveBeforeAsync(DateOnly day, CancellationToken cancellationToken = default)
        => RemoveAsync("moment > 0 and moment < @value", Moment.First(day), cancellationToken);

    /// <inheritdoc/>
    public override async Task<int> RemovePersonAsync(string name, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<string> forms = NamesOf(name, nameof(name));
        return await WriteAsync(
            async session =>
            {
                var people = new PersonResolver(Dialect.People(session.Connection));
                IReadOnlyList<string> keys = await people.MembersAsync(forms, cancellationToken).ConfigureAwait(false);
                await EraseAsync(session, keys, cancellationToken).ConfigureAwait(false);
                Redactor redactor = await RedactorAsync(session, cancellationToken).ConfigureAwait(false);
                DbCommand command = session.Command($"""
                    select distinct article from actor
                    where {Dialect.In("key", "@keys", isText: true)} or {Dialect.In("name_key", "@keys", isText: true)}
                    """);
                Dialect.Bind(command, "@keys", keys);
                List<long> articles = await command.ListAsync(row => row.GetInt64(0), cancellationToken).ConfigureAwait(false);
                foreach (long article in articles)
                {
                    ArticleRows rows = await RowReader.ReadAsync(session, article, cancellationToken).ConfigureAwait(false);
                    await session.DeleteAsync(article, cancellationToken).ConfigureAwait(false);
                    await session.InsertAsync(redactor.Apply(rows), cancellationToken).ConfigureAwait(false);
                }

                // An alias would keep the name.
                foreach (string key in keys)
                {
                    await session.Command("delete from alias where key = @key or person = @key", ("@key", key)).RunAsync(cancellationToken)
                        .ConfigureAwait(false);
                }

                return articles.Count;
            },
            removes: true,
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<bool> ReadmitPersonAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return await WriteAsync(
            async session =>
            {
                bool removed = false;
                byte[] salt = await SaltAsync(session, cancellationToken).ConfigureAwait(false);
                foreach (string key in PersonKey.FormsOf(name))
                {
                    removed |= await session.Command("delete from erased where hash = @hash", ("@hash", Redactor.HashOf(salt, key)))
                        .RunAsync(cancellationToken).ConfigureAwait(false) > 0;
                }

                return removed;
            },
            removes: false,
            cancellationToken).ConfigureAwait(false);
    }

    private static async Task EraseAsync(StoreSession session, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        byte[] salt = await SaltAsync(session, cancellationToken).ConfigureAwait(false);
        foreach (string key in keys)
        {
            await session.Command(
                    "insert into erased(hash) values(@hash) on conflict (hash) do nothing", ("@hash", Redactor.HashOf(salt, key)))
                .RunAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<int> RemoveAsync(string condition, object value, CancellationToken cancellationToken)
        => await WriteAsync(
            async session =>
            {
                List<long> articles = await session.Command($"select id from article where {condition}", ("@value", value))
                    .ListAsync(row => row.GetInt64(0), cancellationToken).ConfigureAwait(false);
                foreach (long article in articles)
                {
                    await session.DeleteAsync(article, cancellationToken).ConfigureAwait(false);
                }

                return articles.Count;
            },
            removes: true,
            cancellationToken).ConfigureAwait(false);
}
