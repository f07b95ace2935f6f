using NewsParsing.Networks;

namespace NewsParsing.Tests.Networks;

public sealed class VectorMathTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(20)]
    public void IndexOfMaximum_SeveralEqual_IsTheFirst(int first)
    {
        var values = new float[21];
        Array.Fill(values, -3f);
        values[first] = 2;
        values[20] = 2;
        Assert.Equal(first, VectorMath.IndexOfMaximum(values));
    }
}
