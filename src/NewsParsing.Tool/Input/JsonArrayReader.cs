using System.Globalization;

namespace NewsParsing.Tool.Input;

/// <summary>Reads an array of articles one by one, however long the array is. An item that is bad takes no other with it.</summary>
internal static class JsonArrayReader
{
    public static IEnumerable<ArticleSource> Read(ByteReader reader, InputFile file, JsonForm form)
    {
        var items = new JsonArraySplitter(reader);
        for (int index = 0; ; index++)
        {
            byte[]? item = null;
            string? failure = null;
            try
            {
                item = items.ReadItem();
            }
            catch (InputException exception)
            {
                failure = exception.Message;
            }
            catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
            {
                failure = SystemErrors.DescribeRead(exception);
            }

            string place = string.Create(CultureInfo.InvariantCulture, $"[{index}]");
            if (failure is not null)
            {
                // Neither after a failure nor in a broken array can the items that follow be found.
                yield return new BadSource(failure) { Name = file.Name + place, DefaultId = file.Id + place, IsUnread = true };
                yield break;
            }

            if (item is null)
            {
                yield break;
            }

            if (item.Length == 0)
            {
                yield return new BadSource("invalid JSON: a value is missing") { Name = file.Name + place, DefaultId = file.Id + place };
                continue;
            }

            yield return new JsonSource(item, form)
            {
                Name = file.Name + place,
                DefaultId = file.Id + place,
                ByteCount = item.Length,
                Start = items.Start,
            };
        }
    }
}
