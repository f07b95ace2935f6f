using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsParsing.Store.Database;
using NewsParsing.Store.People;
using NewsParsing.Store.Search;

namespace NewsParsing.Store.Sqlite;

/// <summary>SQL of SQLite: lists are JSON arrays, full text is FTS5.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    /// <summary>The most keys of a person in a search by words; more are sought in the links alone.</summary>
    private const int MostKeys = 64;

    public override (string From, string Where) Text
        => ("saying_text f cross join saying s", "f.saying_text match @text and s.id = f.rowid");

    public override string In(string column, string parameter, bool isText) => $"{column} in (select value from json_each({parameter}))";

    public override void Bind(DbCommand command, string parameter, IReadOnlyCollection<string> values)
    {
        var json = new StringBuilder("[");
        foreach (string value in values)
        {
            json.Append(json.Length == 1 ? "\"" : ",\"").Append(JsonEncodedText.Encode(value)).Append('"');
        }

        command.Bind(parameter, json.Append(']').ToString());
    }

    public override void Bind(DbCommand command, string parameter, IReadOnlyCollection<long> values)
        => command.Bind(parameter, $"[{string.Join(',', values.Select(value => value.ToString(CultureInfo.InvariantCulture)))}]");

    public override void BindText(DbCommand command, TextQuery text) => BindText(command, text, who: null);

    // In quotation marks nothing is an operator, and words of letters and digits hold no quotation mark.
    public override void BindText(DbCommand command, TextQuery text, IReadOnlyList<string>? who)
    {
        string words = $"text : ({string.Join(" AND ", text.Phrases.Select(phrase => $"\"{string.Join(' ', phrase)}\""))})";
        // A busy person says a thousandth of all that has a frequent word: the index finds both at once, in place of a look at each saying.
        command.Bind(
            "@text",
            who is not null && FindsSpeakers(who) ? $"{words} AND who : ({string.Join(" OR ", who.Select(TokenOf))})" : words);
    }

    public override string HoldsWordStart(string column, string parameter) => $"instr(' ' || {column}, {parameter}) > 0";

    public override bool FindsSpeakers(IReadOnlyList<string> who) => who.Count is > 0 and <= MostKeys;

    // As the view saying_content makes it: one word of letters and digits that ends with a digit, so that no ending is taken off.
    private static string TokenOf(string key) => $"\"k{Convert.ToHexString(Encoding.UTF8.GetBytes(key))}0\"";

    public override IPersonSource People(DbConnection connection) => new SqlitePeople(connection);
}
