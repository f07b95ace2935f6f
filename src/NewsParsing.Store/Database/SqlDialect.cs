using System.Data.Common;
using NewsParsing.Store.People;
using NewsParsing.Store.Search;

namespace NewsParsing.Store.Database;

/// <summary>Where the SQL of one database differs from the other's.</summary>
internal abstract class SqlDialect
{
    /// <summary>
    /// A condition: the column is one of the values that <see cref="Bind(DbCommand, string, IReadOnlyCollection{string})"/> gives.
    /// </summary>
    /// <param name="column">The column.</param>
    /// <param name="parameter">The parameter with its <c>@</c>.</param>
    /// <param name="isText">Whether the values are strings; otherwise they are 64-bit integers.</param>
    public abstract string In(string column, string parameter, bool isText);

    public abstract void Bind(DbCommand command, string parameter, IReadOnlyCollection<string> values);

    public abstract void Bind(DbCommand command, string parameter, IReadOnlyCollection<long> values);

    /// <summary>
    /// What to select from, to find sayings <c>s</c> by <c>@text</c> (<see cref="BindText(DbCommand, TextQuery)"/>): tables and a
    /// condition.
    /// </summary>
    public abstract (string From, string Where) Text { get; }

    public abstract void BindText(DbCommand command, TextQuery text);

    /// <summary>As the other one, for a search that asks for a speaker too, which the index by words may know.</summary>
    public virtual void BindText(DbCommand command, TextQuery text, IReadOnlyList<string>? who) => BindText(command, text);

    /// <summary>
    /// Whether <see cref="BindText(DbCommand, TextQuery, IReadOnlyList{string})"/> leaves nothing to ask of the speakers.
    /// </summary>
    public virtual bool FindsSpeakers(IReadOnlyList<string> who) => false;

    /// <summary>
    /// A condition: the folded name <paramref name="column"/>, with a space before it, contains <paramref name="parameter"/>.
    /// </summary>
    public abstract string HoldsWordStart(string column, string parameter);

    /// <summary>Looks up what is known of keys on one connection.</summary>
    public abstract IPersonSource People(DbConnection connection);
}
