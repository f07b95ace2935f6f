using System.Data.Common;
using NewsParsing.Store.Rows;

namespace NewsParsing.Store.Database;

/// <summary>One transaction that writes.</summary>
internal abstract class StoreSession
{
    /// <summary>The connection, inside the transaction.</summary>
    public abstract DbConnection Connection { get; }

    /// <summary>A command inside the transaction.</summary>
    public virtual DbCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
        => Connection.Command(sql, parameters);

    /// <summary>Deletes an article with all that belongs to it, from the full-text index too.</summary>
    public abstract Task DeleteAsync(long article, CancellationToken cancellationToken);

    /// <summary>Inserts an article that is not there, with all that belongs to it.</summary>
    public abstract Task InsertAsync(ArticleRows rows, CancellationToken cancellationToken);
}
