using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsParsing.Store.Database;

namespace NewsParsing.Store.Sqlite;

/// <summary>The tables, and what makes a file of an older version one of today's.</summary>
internal static class SqliteSchema
{
    /// <summary>Marks the file as one of ours (<c>pragma application_id</c>): the letters NwSt.</summary>
    private const int ApplicationId = 0x4E77_5374;

    /// <summary>
    /// What leads from each version (<c>pragma user_version</c>) to the next; the first one makes an empty file version 1.
    /// </summary>
    // Never changed once released: a change is one more script, and a file of each version is kept in the tests.
    public static IReadOnlyList<string> Migrations { get; } =
    [
        """
        create table meta(name text primary key, value blob) without rowid;
        create table article(
            id integer primary key, key text not null unique, tie integer not null, hash blob not null, parser text, model text,
            moment integer not null, day integer, published text, source text, source_key text, url text, headline text, byline text,
            language text, named integer not null, redaction integer not null, body blob, parse blob);
        create index article_moment on article(moment);
        create index article_source on article(source_key) where source_key is not null;
        create table actor(
            article integer not null, no integer not null, name text not null, folded text not null, kind integer not null, title text,
            affiliation text, gender integer, age integer, key text, name_key text, speaks integer not null,
            primary key (article, no)) without rowid;
        create index actor_key on actor(key, name_key, folded, speaks) where key is not null;
        create index actor_name on actor(name_key, key) where speaks = 1;
        create table saying(
            id integer primary key, article integer not null, no integer not null, label text not null, kind integer not null,
            act integer not null, negated integer not null, confidence real not null, start_at integer not null, end_at integer not null,
            inside integer not null, words integer, moment integer not null, tie integer not null, cue text, text text not null);
        create index saying_article on saying(article, no);
        create index saying_order on saying(moment, tie, no);
        create index saying_words on saying(words) where words is not null;
        create table link(
            saying integer not null, role integer not null, no integer not null, actor integer not null, key text,
            moment integer not null, tie integer not null, sno integer not null, counts integer not null, words integer not null,
            primary key (saying, role, no)) without rowid;
        create index link_key on link(key, role, moment, tie, sno, counts, words) where key is not null;
        create table alias(key text primary key, person text not null) without rowid;
        create index alias_person on alias(person);
        create table erased(hash integer primary key);
        create view saying_content(id, text, who) as
            select s.id, s.text, (
                select group_concat('k' || hex(l.key) || '0', ' ' order by l.no) from link l
                where l.saying = s.id and l.role = 0 and l.key is not null)
            from saying s;
        create virtual table saying_text using fts5(
            text, who, content='saying_content', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2');
        insert into saying_text(saying_text, rank) values('secure-delete', 1);
        """,
    ];

    /// <summary>Makes the file one of today's version.</summary>
    /// <exception cref="NewsStoreException">It belongs to another program, or to a later version of this one.</exception>
    public static void Apply(SqliteConnection connection, string path, IReadOnlyList<string> migrations, bool readOnly)
    {
        if (Check(connection, path, migrations.Count) == migrations.Count)
        {
            return;
        }

        if (readOnly)
        {
            throw new NewsStoreException($"'{path}' has to be brought to the version of this program, and is opened for reading alone.");
        }

        // Once for a file, outside the transaction: readers do not wait for the writer, and a commit is one write of a log.
        Run(connection, "pragma journal_mode = wal");
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        // Another process may have done it meanwhile.
        for (int version = Check(connection, path, migrations.Count); version < migrations.Count; version++)
        {
            Run(connection, migrations[version]);
            Run(connection, string.Create(
                CultureInfo.InvariantCulture, $"pragma user_version = {version + 1}; pragma application_id = {ApplicationId}"));
        }

        transaction.Commit();
    }

    /// <returns>The version of the file; 0 for an empty one.</returns>
    private static int Check(SqliteConnection connection, string path, int newest)
    {
        int application = Number(connection, "pragma application_id");
        int version = Number(connection, "pragma user_version");
        bool isEmpty = Number(connection, "select count(*) from sqlite_master") == 0;
        if (application != ApplicationId && !(application == 0 && version == 0 && isEmpty))
        {
            throw new NewsStoreException($"'{path}' is a database of another program.");
        }

        return version <= newest
            ? version
            : throw new NewsStoreException(
                $"'{path}' was written by a later version of this program: its schema is {version}, and this one knows up to {newest}.");
    }

    private static int Number(SqliteConnection connection, string sql)
    {
        using var command = (SqliteCommand)connection.Command(sql);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = (SqliteCommand)connection.Command(sql);
        command.ExecuteNonQuery();
    }
}
