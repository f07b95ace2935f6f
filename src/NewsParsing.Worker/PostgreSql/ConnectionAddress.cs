using Npgsql;

namespace NewsParsing.Worker.PostgreSql;

/// <summary>Connection strings, also in the form of an address: <c>postgresql://user:password@host:port/database?Timeout=5</c>.</summary>
internal static class ConnectionAddress
{
    public static bool IsPostgreSql(string text)
        => IsUri(text)
            || text.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            || text.Contains("Server=", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="ArgumentException">It is no connection string; the message does not repeat it, for it may hold a
    /// password.</exception>
    public static NpgsqlConnectionStringBuilder Parse(string text)
    {
        try
        {
            NpgsqlConnectionStringBuilder address = IsUri(text) ? OfUri(new Uri(text)) : new NpgsqlConnectionStringBuilder(text);
            // Npgsql says so when it connects, in words of its own code.
            return string.IsNullOrEmpty(address.Host) ? throw new ArgumentException("it names no host.") : address;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw new ArgumentException($"This is no connection string of PostgreSQL: {exception.Message}", nameof(text));
        }
    }

    private static bool IsUri(string text)
        => text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase);

    private static NpgsqlConnectionStringBuilder OfUri(Uri uri)
    {
        var builder = new NpgsqlConnectionStringBuilder { Host = Uri.UnescapeDataString(uri.Host) };
        if (uri.Port > 0)
        {
            builder.Port = uri.Port;
        }

        if (uri.AbsolutePath.Length > 1)
        {
            builder.Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]);
        }

        string[] user = uri.UserInfo.Split(':', 2);
        builder.Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : builder.Username;
        builder.Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : builder.Password;
        foreach (string pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] setting = pair.Split('=', 2);
            builder[Uri.UnescapeDataString(setting[0])] = Uri.UnescapeDataString(setting.Length > 1 ? setting[1] : "");
        }

        return builder;
    }
}
