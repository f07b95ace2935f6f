using NewsParsing.Store.People;

namespace NewsParsing.Store.Database;

/// <content>People joined by hand.</content>
internal abstract partial class DatabaseStore
{
    /// <inheritdoc/>
    public override async Task MergeAsync(string from, string into, CancellationToken cancellationToken = default)
    {
        (string From, string Into)[] pairs = Pairs(from, into);
        await WriteAsync(
            async session =>
            {
                foreach ((string one, string other) in pairs)
                {
                    await RequireNoCircleAsync(session, one, other, from, into, cancellationToken).ConfigureAwait(false);
                    await session.Command(
                            "insert into alias(key, person) values(@key, @person) on conflict (key) do update set person = excluded.person",
                            ("@key", one),
                            ("@person", other))
                        .RunAsync(cancellationToken).ConfigureAwait(false);
                }

                return true;
            },
            removes: false,
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<bool> SplitAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return await WriteAsync(
            async session =>
            {
                bool merged = false;
                foreach (string key in PersonKey.FormsOf(name))
                {
                    merged |= await session.Command("delete from alias where key = @key", ("@key", key)).RunAsync(cancellationToken)
                        .ConfigureAwait(false) > 0;
                }

                return merged;
            },
            removes: false,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// The aliases to write: of a name there is one for a person and one for a body, as long as no article says what it is.
    /// </summary>
    private static (string From, string Into)[] Pairs(string from, string into)
    {
        string[] ones = NamesOf(from, nameof(from));
        string[] others = NamesOf(into, nameof(into));
        (string From, string Into)[] pairs =
        [
            .. ones.Select(one => (one, others.FirstOrDefault(other => IsBody(one) == IsBody(other)) ?? others[0])),
        ];
        return pairs.Any(pair => pair.From == pair.Into)
            ? throw new ArgumentException($"'{from}' and '{into}' are the same name.", nameof(into))
            : pairs;
    }

    private static string[] NamesOf(string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        IReadOnlyList<string> forms = PersonKey.FormsOf(name);
        string[] names = PersonKey.IsKey(name) ? [.. forms] : [.. forms.Where(form => !PersonKey.IsId(form))];
        return names.Length > 0 && name.Any(char.IsLetterOrDigit)
            ? names
            : throw new ArgumentException($"'{name}' is no name: it has no letter and no digit.", parameter);
    }

    private static bool IsBody(string key) => key.StartsWith(PersonKey.Body, StringComparison.Ordinal);

    private static async Task RequireNoCircleAsync(
        StoreSession session, string one, string other, string from, string into, CancellationToken cancellationToken)
    {
        string? next = other;
        while (next is not null)
        {
            if (next == one)
            {
                throw new ArgumentException(
                    $"'{into}' was merged into '{from}' before, directly or over others: split it first.", nameof(into));
            }

            List<string> targets = await session.Command("select person from alias where key = @key", ("@key", next))
                .ListAsync(row => row.GetString(0), cancellationToken).ConfigureAwait(false);
            next = targets.Count == 0 ? null : targets[0];
        }
    }
}
