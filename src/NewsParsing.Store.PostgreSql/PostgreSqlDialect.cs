using System.Data.Common;
using NewsParsing.Store.Database;
using NewsParsing.Store.People;
using NewsParsing.Store.Search;
using Npgsql;

namespace NewsParsing.Store.PostgreSql;

/// <summary>SQL of PostgreSQL: lists are arrays, full text is a <c>tsvector</c>.</summary>
internal sealed class PostgreSqlDialect : SqlDialect
{
    public override (string From, string Where) Text => ("saying s", "s.search @@ cast(@text as tsquery)");

    public override string In(string column, string parameter, bool isText) => $"{column} = any({parameter})";

    public override void Bind(DbCommand command, string parameter, IReadOnlyCollection<string> values)
        => command.Parameters.Add(new NpgsqlParameter<string[]>(parameter, [.. values]));

    public override void Bind(DbCommand command, string parameter, IReadOnlyCollection<long> values)
        => command.Parameters.Add(new NpgsqlParameter<long[]>(parameter, [.. values]));

    public override void BindText(DbCommand command, TextQuery text) => BindText(command, text, who: null);

    public override void BindText(DbCommand command, TextQuery text, IReadOnlyList<string>? who)
        => command.Bind("@text", SearchWords.Query(text, who));

    public override string HoldsWordStart(string column, string parameter) => $"strpos(' ' || {column}, {parameter}) > 0";

    public override IPersonSource People(DbConnection connection) => new PostgreSqlPeople((NpgsqlConnection)connection);
}
