using System.Net.Sockets;
using Npgsql;

namespace NewsParsing.Store.PostgreSql;

/// <summary>What PostgreSQL's errors mean to the user.</summary>
internal static class PostgreSqlErrors
{
    /// <summary>Whether the same work may succeed when it is done again from the start.</summary>
    public static bool IsConflict(PostgresException error)
        => error.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    /// <param name="error">What was thrown.</param>
    /// <param name="place">The server and the database, without a password.</param>
    public static NewsStoreException Explain(Exception error, string place) => new(
        error switch
        {
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } refused
                => $"{place} refuses the login: {refused.MessageText}.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } none => $"{place}: {none.MessageText}.",
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } denied
                => $"{place}: the user lacks a right: {denied.MessageText}.",
            PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable }
                => $"{place} is being written by another process, which did not end in time.",
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => $"{place} cannot grow: the disk is full. Nothing of this was saved.",
            PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => $"{place} has no connection free.",
            PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction }
                => $"{place} cannot be written: the server or the user may only read.",
            PostgresException known => $"{place}: {known.MessageText} (SQLSTATE {known.SqlState}).",
            NpgsqlException { InnerException: TimeoutException } => $"{place} does not answer in time.",
            _ when IsUnreachable(error) => $"{place} cannot be reached: {(error.InnerException ?? error).Message}.",
            _ => $"{place}: {error.Message}",
        },
        error);

    private static bool IsUnreachable(Exception error)
        => error is SocketException or AggregateException || (error.InnerException is { } inner && IsUnreachable(inner));
}
