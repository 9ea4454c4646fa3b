using System.Text.Json;
using Hengji.Auditing.Verdicts;

namespace Hengji.Accuracy.Known;

/// <summary>A relation of expected.json.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">A label, a colon, and the relation with its numbers.</param>
/// <param name="Verdict">exact, rounding or breaks.</param>
/// <param name="Certainty">certain or explainable for breaks.</param>
internal sealed record ExpectedRelation(string Id, string Kind, string Text, string Verdict, string Certainty)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly decimal[] Constants = [1, 2, 10, 12, 100];

    public static IReadOnlyList<ExpectedRelation> Read(string path) =>
        JsonSerializer.Deserialize<List<ExpectedRelation>>(File.ReadAllText(path), Options) ?? [];

    public bool IsBreak => Verdict == "breaks";

    /// <summary>Numbers that must take part: those after the label, but for the constants of a formula.</summary>
    public HashSet<decimal> Required
    {
        get
        {
            var all = NumberSets.In(Text[(Text.IndexOf('：', StringComparison.Ordinal) + 1)..]).ToHashSet();
            var printed = all.Except(Constants).ToHashSet();
            return printed.Count > 1 ? printed : all;
        }
    }

    public bool IsSameAs(AuditedRelation relation) => IsSameAs([.. NumberSets.Of(relation)]);

    /// <summary>Whether numbers are these: all required, none that the text does not name.</summary>
    public bool IsSameAs(HashSet<decimal> numbers)
    {
        var allowed = NumberSets.In(Text).Concat(Constants).Append(0).ToHashSet();
        return numbers.IsSupersetOf(Required.Where(number => number != 0)) && allowed.IsSupersetOf(numbers);
    }
}
