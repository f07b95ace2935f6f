using NewsParsing.Datelines;

namespace NewsParsing.Tests.Datelines;

public sealed class PrintedDateTests
{
    [Theory]
    [InlineData("Dec. 31", "2025-01-02", "2024-12-31")]
    [InlineData("Jan 1", "2024-12-31", "2025-01-01")]
    [InlineData("July 5", "2024-12-31", "2024-07-05")]
    [InlineData("June 28", "2024-12-31", "2025-06-28")]
    [InlineData("Feb 29", "2025-03-01", "2024-02-29")]
    [InlineData("Feb 29", "2027-01-01", "2028-02-29")]
    [InlineData("Monday", "2025-01-21", "2025-01-20")]
    [InlineData("Tuesday", "2025-01-21", "2025-01-21")]
    [InlineData("Wednesday", "2025-01-21", "2025-01-15")]
    [InlineData("Wednesday", "2025-01-02", "2025-01-01")]
    [InlineData("Thursday", "2025-01-01", "2024-12-26")]
    [InlineData("Friday, Dec 27", "2025-01-02", "2024-12-27")]
    [InlineData("31 Dec", "2025-01-01", "2024-12-31")]
    [InlineData("DEC 31", "2025-01-01", "2024-12-31")]
    [InlineData("Jan. 2", "2024-12-30", "2025-01-02")]
    [InlineData("2 January", "2024-12-30", "2025-01-02")]
    [InlineData("Sept 3", "2025-01-10", "2024-09-03")]
    [InlineData("SEPT. 3", "2024-09-04", "2024-09-03")]
    [InlineData("Sept. 3rd", "2024-09-04", "2024-09-03")]
    [InlineData("January the 2nd", "2025-01-03", "2025-01-02")]
    [InlineData("2nd of January, 2025", null, "2025-01-02")]
    [InlineData("Tues., 31 Dec", "2025-01-01", "2024-12-31")]
    [InlineData("TUESDAY, DECEMBER 31", "2025-01-01", "2024-12-31")]
    [InlineData("Jan. 2, ’25", null, "2025-01-02")]
    [InlineData("31-Dec-2024", null, "2024-12-31")]
    [InlineData("2-JAN-25", null, "2025-01-02")]
    [InlineData("Jan-02-2025", null, "2025-01-02")]
    [InlineData("2/Jan/2025", null, "2025-01-02")]
    [InlineData("2025-Jan-02", null, "2025-01-02")]
    [InlineData("2025/1/2", null, "2025-01-02")]
    [InlineData("12/31/99", null, "1999-12-31")]
    [InlineData("Jan. 2", null, null)]
    [InlineData("31 Dec", null, null)]
    [InlineData("3 May 2019", null, "2019-05-03")]
    [InlineData("3/5/24", null, "2024-03-05")]
    [InlineData("13/5/24", null, "2024-05-13")]
    [InlineData("3.5.2024", null, "2024-05-03")]
    [InlineData("3 May", null, null)]
    [InlineData("Friday", null, null)]
    [InlineData("Feb 30, 2024", "2024-03-01", null)]
    [InlineData("Jan 1", "0001-01-01", "0001-01-01")]
    [InlineData("Dec 31", "9999-12-31", "9999-12-31")]
    [InlineData("Sunday", "0001-01-01", null)]
    public void Resolve_Printed_GivesTheNearestDay(string printed, string? publishedAt, string? expected)
    {
        Assert.True(DateReader.TryRead(printed, 0, printed.Length, out PrintedDate date));
        Assert.Equal(printed.Length, date.Span.End);
        Assert.Equal(Day(expected), date.Resolve(Day(publishedAt)));
    }

    [Theory]
    [InlineData("Janus 21")]
    [InlineData("may 21")]
    [InlineData("Jan")]
    [InlineData("Jan 32")]
    [InlineData("21")]
    [InlineData("21 Jump Street")]
    [InlineData("1/2")]
    [InlineData("10-12-13-14")]
    [InlineData("Sunset")]
    [InlineData("May-5")]
    [InlineData("5-May")]
    [InlineData("Jan-Feb-2025")]
    [InlineData("5-Mayor-2025")]
    public void TryRead_NoDate_ReturnsFalse(string text) => Assert.False(DateReader.TryRead(text, 0, text.Length, out _));

    private static DateOnly? Day(string? text)
        => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
