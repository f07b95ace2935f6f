using System.Data.Common;
using NewsParsing.Store.Search;

namespace NewsParsing.Store.Database;

/// <summary>Reads who speaks in sayings and who is spoken to.</summary>
internal static class LinkReader
{
    /// <returns>The actors in the order of sayings, roles and the article's own lists.</returns>
    public static async Task<List<LinkedActor>> ReadAsync(
        SqlDialect dialect, DbConnection connection, IReadOnlyCollection<long> sayings, CancellationToken cancellationToken)
    {
        DbCommand command = connection.Command($"""
            select l.saying, l.role, b.name, b.folded, b.kind, l.key
            from link l cross join saying s cross join actor b
            where {dialect.In("l.saying", "@sayings", isText: false)} and s.id = l.saying and b.article = s.article and b.no = l.actor
            order by l.saying, l.role, l.no
            """);
        dialect.Bind(command, "@sayings", sayings);
        return await command.ListAsync(
            row => new LinkedActor(
                row.GetInt64(0), row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetInt32(4), row.TextOrNull(5)),
            cancellationToken).ConfigureAwait(false);
    }
}
