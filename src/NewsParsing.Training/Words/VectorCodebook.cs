namespace NewsParsing.Training.Words;

/// <summary>
/// Product quantisation of vectors (Jégou, Douze and Schmid, "Product quantization for nearest neighbor search", 2011): for each part of a
/// vector the nearest of some centroids, which are learned by k-means. The same vectors give the same codebook.
/// </summary>
internal sealed class VectorCodebook
{
    /// <summary>Centroids of a part: what one byte can name.</summary>
    private const int MaximumCount = 256;

    /// <summary>Rounds of k-means: later ones move few vectors.</summary>
    private const int Rounds = 15;

    private VectorCodebook(int count, float[] centroids, byte[] codes)
    {
        Count = count;
        Centroids = centroids;
        Codes = codes;
    }

    /// <summary>Centroids of a part.</summary>
    public int Count { get; }

    /// <summary>The centroids, part after part.</summary>
    public float[] Centroids { get; }

    /// <summary>For each vector the centroid of each part.</summary>
    public byte[] Codes { get; }

    /// <param name="vectors">The vectors, those that matter most first.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="parts">Parts of a vector.</param>
    /// <param name="partSize">Dimensions of a part.</param>
    public static VectorCodebook Learn(float[] vectors, int count, int parts, int partSize)
    {
        int centroidCount = Math.Min(MaximumCount, count);
        var centroids = new float[parts * centroidCount * partSize];
        var codes = new byte[count * parts];
        Parallel.For(0, parts, part =>
        {
            var values = new float[count * partSize];
            for (int i = 0; i < count; i++)
            {
                vectors.AsSpan((i * parts + part) * partSize, partSize).CopyTo(values.AsSpan(i * partSize));
            }

            byte[] nearest = LearnPart(
                values, count, partSize, centroids.AsSpan(part * centroidCount * partSize, centroidCount * partSize), centroidCount);
            for (int i = 0; i < count; i++)
            {
                codes[i * parts + part] = nearest[i];
            }
        });
        return new VectorCodebook(centroidCount, centroids, codes);
    }

    private static byte[] LearnPart(float[] values, int count, int size, Span<float> centroids, int centroidCount)
    {
        for (int c = 0; c < centroidCount; c++)
        {
            values.AsSpan((int)((long)c * count / centroidCount) * size, size).CopyTo(centroids[(c * size)..]);
        }

        var nearest = new byte[count];
        for (int round = 0; round < Rounds; round++)
        {
            Assign(values, size, centroids, nearest);
            Move(values, size, centroids, nearest);
        }

        Assign(values, size, centroids, nearest);
        return nearest;
    }

    private static void Assign(float[] values, int size, ReadOnlySpan<float> centroids, byte[] nearest)
    {
        for (int i = 0; i < nearest.Length; i++)
        {
            ReadOnlySpan<float> value = values.AsSpan(i * size, size);
            float best = float.MaxValue;
            for (int c = 0; c < centroids.Length; c += size)
            {
                float distance = 0;
                for (int k = 0; k < value.Length; k++)
                {
                    float step = value[k] - centroids[c + k];
                    distance += step * step;
                }

                if (distance < best)
                {
                    best = distance;
                    nearest[i] = (byte)(c / size);
                }
            }
        }
    }

    /// <summary>Moves each centroid to the mean of its vectors; frequent words count more, and one without vectors stays.</summary>
    private static void Move(float[] values, int size, Span<float> centroids, byte[] nearest)
    {
        var sums = new double[centroids.Length];
        var weights = new double[centroids.Length / size];
        for (int i = 0; i < nearest.Length; i++)
        {
            // Zipf's law is steeper; the root keeps rare words in, which are most of the names.
            double weight = 1 / Math.Sqrt(i + 100);
            weights[nearest[i]] += weight;
            for (int k = 0; k < size; k++)
            {
                sums[nearest[i] * size + k] += values[i * size + k] * weight;
            }
        }

        for (int c = 0; c < centroids.Length; c++)
        {
            centroids[c] = weights[c / size] > 0 ? (float)(sums[c] / weights[c / size]) : centroids[c];
        }
    }
}
