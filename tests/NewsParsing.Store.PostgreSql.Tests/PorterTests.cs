using System.Text;
using Microsoft.Data.Sqlite;
using NewsParsing.Store.Search;
using NewsParsing.Tests;

namespace NewsParsing.Store.PostgreSql.Tests;

/// <summary>Words are stemmed as SQLite stems them, so that both databases find the same.</summary>
public sealed class PorterTests
{
    private static readonly string[] Suffixes =
    [
        "", "s", "es", "ies", "sses", "ed", "eed", "ing", "at", "ated", "bled", "izing", "y", "ational", "tional", "enci",
        "anci", "izer", "logi", "bli", "alli", "entli", "eli", "ousli", "ization", "ation", "ator", "alism", "iveness",
        "fulness", "ousness", "aliti", "iviti", "biliti", "ical", "ness", "icate", "iciti", "ful", "ative", "alize", "al",
        "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ion", "ou", "ism", "ate",
        "iti", "ous", "ive", "ize", "e", "ll", "lle",
    ];

    [Theory]
    [InlineData("returned", "return")]
    [InlineData("taxes", "tax")]
    [InlineData("hoped", "hope")]
    [InlineData("is", "is")]
    [InlineData("relational", "relat")]
    public void Word_HasAStem(string word, string stem) => Assert.Equal(stem, StemOf(word));

    [Fact]
    public void Stems_AreThoseOfSqlite()
    {
        // Not ß, ø and the like, which no decomposition takes for s and o: here they are found without their accents too.
        string[] stems = ["", "a", "b", "fl", "re", "hop", "tann", "fizz", "fail", "conflat", "troubl", "siz", "happ", "sk", "wy",
            "yo", "play", "xyz", "box", "ow", "aeio", "bcd", "gyps", "oat", "tree",
            "ivy", "be", "feud", "naïv", "日本"];
        string[] words =
        [
            .. stems.SelectMany(stem => Suffixes.SelectMany(suffix => Suffixes.Take(8).Select(more => stem + suffix + more)))
                .Concat(Words.Of(Repository.Seed)).Append(new string('a', 62) + "ing")
                    .Append(new string('b', 61) + "ing").Where(word => word.Length > 0).Distinct(),
        ];
        Assert.True(words.Length > 8000);

        Dictionary<string, string> sqlite = SqliteTokens(words);

        Assert.Equal(
            [],
            words.Select(word => (word, Sqlite: sqlite[word], Ours: StemOf(string.Concat(Words.Of(word)))))
                .Where(word => word.Sqlite != word.Ours)
                .Take(20));
    }

    private static string StemOf(string word)
    {
        byte[] room = new byte[600];
        return Encoding.UTF8.GetString(room, 0, Porter.Stem(room, Encoding.UTF8.GetBytes(word, room)));
    }

    /// <summary>What the index by words of the other store makes of each word.</summary>
    private static Dictionary<string, string> SqliteTokens(string[] words)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            create virtual table t using fts5(text, tokenize='porter unicode61 remove_diacritics 2');
            create virtual table v using fts5vocab(t, 'instance');
            """;
        command.ExecuteNonQuery();
        using SqliteTransaction transaction = connection.BeginTransaction();
        command.Transaction = transaction;
        command.CommandText = "insert into t(rowid, text) values(@id, @text)";
        command.Parameters.AddWithValue("@id", 0);
        command.Parameters.AddWithValue("@text", "");
        for (int i = 0; i < words.Length; i++)
        {
            command.Parameters[0].Value = i;
            command.Parameters[1].Value = words[i];
            command.ExecuteNonQuery();
        }

        command.Parameters.Clear();
        command.CommandText = "select doc, term from v";
        Dictionary<string, string> tokens = [];
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            tokens[words[reader.GetInt32(0)]] = reader.GetString(1);
        }

        return tokens;
    }
}
