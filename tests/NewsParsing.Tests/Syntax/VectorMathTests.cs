using System.Numerics;
using NewsParsing.Syntax;

namespace NewsParsing.Tests.Syntax;

public sealed class VectorMathTests
{
    [Fact]
    public void Sigmoid_OfTwoVectors_IsNearTheLogisticFunction()
    {
        for (float x = -30; x <= 30; x += 0.01f)
        {
            var first = new Vector<float>(x);
            var second = new Vector<float>(-x / 3);
            VectorMath.Sigmoid(ref first, ref second);
            Assert.Equal(1 / (1 + Math.Exp(-x)), first[0], 4e-4);
            Assert.Equal(1 / (1 + Math.Exp(x / 3)), second[0], 4e-4);
        }
    }

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
