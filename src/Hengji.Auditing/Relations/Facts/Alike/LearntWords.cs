using System.Collections.Frozen;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>What words add for or against two numbers being one fact, learnt (<c>bench/accuracy learn</c>): that a row is of 城镇 and nothing of it is told says much, 安排 little.</summary>
internal static class LearntWords
{
    private const string Resource = "Hengji.Auditing.Relations.Facts.Alike.pairs.txt";
    private static readonly FrozenDictionary<WordTrait, float> Weights = Read();

    /// <summary>All that some words add; words that were never met add nothing.</summary>
    public static double Weigh(ImmutableArray<WordTrait> words)
    {
        var sum = 0.0;
        foreach (var word in words)
            sum += Weights.GetValueOrDefault(word);
        return sum;
    }

    /// <summary>A line for each role, with pairs and their weights.</summary>
    private static FrozenDictionary<WordTrait, float> Read()
    {
        using var reader = new StreamReader(typeof(LearntWords).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).SelectMany(Of).ToFrozenDictionary(one => one.Word, one => one.Weight);
    }

    private static IEnumerable<(WordTrait Word, float Weight)> Of(string[] line) =>
        line.Skip(1).Chunk(2).Select(pair => (new WordTrait(Enum.Parse<WordRole>(line[0]), Vocabulary.CodeOf(pair[0][0], pair[0][1])), float.Parse(pair[1], CultureInfo.InvariantCulture)));
}
