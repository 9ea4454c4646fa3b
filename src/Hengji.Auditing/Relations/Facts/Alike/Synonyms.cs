using System.Collections.Frozen;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Words of the trade that may tell of one thing, in groups (<c>words.txt</c>, a group a line): 拨付 and 下达, 惠及 and 受益.</summary>
internal static class Synonyms
{
    private static readonly ImmutableArray<string> Lines = Read();
    private static readonly FrozenDictionary<uint, ImmutableArray<(string After, int Group)>> Groups =
        Lines.SelectMany((line, group) => line.Split(' ').Distinct().Select(word => (word, group))).GroupBy(one => Vocabulary.CodeOf(one.word[0], one.word[1]))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Select(one => (one.word[2..], one.group)).ToImmutableArray());

    /// <summary>How many groups there are.</summary>
    public static int Count => Lines.Length;

    /// <summary>The groups of words that begin with a pair of characters, each with what else the word has.</summary>
    public static ImmutableArray<(string After, int Group)> BeginningWith(uint pair) => Groups.GetValueOrDefault(pair, []);

    private static ImmutableArray<string> Read()
    {
        using var reader = new StreamReader(typeof(Synonyms).Assembly.GetManifestResourceStream("Hengji.Auditing.Relations.Facts.Alike.words.txt")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
