using Npgsql;

namespace NewsParsing.Worker.PostgreSql;

/// <summary>Finds out whether two connections lead to one database, whatever their addresses are called.</summary>
internal static class DatabaseIdentity
{
    // A number that initdb made for the server, and the database in it.
    private const string Query = "select system_identifier::text || '/' || current_database() from pg_control_system()";

    public static async Task<bool> IsOneAsync(NpgsqlConnection one, NpgsqlDataSource other, CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await other.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        string? identity = await ReadAsync(connection, cancellationToken).ConfigureAwait(false);
        // The second question is asked in the transaction of a batch, where an error would cost it: only where the first went well.
        return identity is not null && identity == await ReadAsync(one, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<string?> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = new NpgsqlCommand(Query, connection);
            return (string?)await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException exception)
            when (exception.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.UndefinedFunction)
        {
            // A server that does not say who it is: results are then written in a transaction of their own.
            return null;
        }
    }
}
