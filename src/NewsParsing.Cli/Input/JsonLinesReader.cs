using System.Globalization;

namespace NewsParsing.Cli.Input;

/// <summary>Reads JSON Lines one by one; empty lines count as lines and are passed over.</summary>
internal static class JsonLinesReader
{
    public static IEnumerable<ArticleSource> Read(ByteReader reader, InputFile file, bool? isNinjs)
    {
        for (int number = 1; ; number++)
        {
            byte[]? line = null;
            string? failure = null;
            try
            {
                line = reader.ReadLine();
            }
            catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
            {
                failure = "cannot be read: " + SystemErrors.Describe(exception);
            }

            string place = string.Create(CultureInfo.InvariantCulture, $":{number}");
            if (failure is not null)
            {
                yield return new BadSource(failure) { Name = file.Name + place };
                yield break;
            }

            if (line is null)
            {
                yield break;
            }

            if (line.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                yield return new JsonSource(line, isNinjs)
                {
                    Name = file.Name + place,
                    DefaultId = file.Id + place,
                    ByteCount = line.Length + 1,
                };
            }
        }
    }
}
