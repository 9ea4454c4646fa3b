using System.Text.RegularExpressions;
using Hengji.Packs.Yaml;

namespace Hengji.Packs.Shapes;

/// <summary>Compares a node with its shape and lists every difference, so that the mapping after it cannot fail.</summary>
internal static partial class ShapeChecker
{
    /// <summary>Adds the differences to the list.</summary>
    /// <param name="node">What is written.</param>
    /// <param name="shape">What should be.</param>
    /// <param name="name">The key or file it stands under, for messages.</param>
    /// <param name="problems">Receives the differences.</param>
    /// <returns>Whether there are none.</returns>
    public static bool Check(YamlNode node, Shape shape, string name, ICollection<Problem> problems)
    {
        var before = problems.Count;
        Visit(node, shape, name, problems);
        return problems.Count == before;
    }

    private static void Visit(YamlNode node, Shape shape, string name, ICollection<Problem> problems)
    {
        switch (shape, node)
        {
            case (EitherShape either, YamlScalar scalar):
                if (!Fits(scalar, either.Scalar))
                    problems.Add(new UnexpectedValue(name, node.Found, Expected(shape), node.Place));
                break;
            case (EitherShape either, _):
                Visit(node, either.Structure, name, problems);
                break;
            case (ListShape list, YamlList items):
                foreach (var item in items.Items)
                    Visit(item, list.Item, name, problems);
                break;
            case (MapShape map, YamlMap entries):
                VisitMap(entries, map, problems);
                break;
            case (ScalarShape scalar, YamlScalar text):
                VisitScalar(text, scalar, name, problems);
                break;
            default:
                problems.Add(new UnexpectedValue(name, node.Found, Expected(shape), node.Place));
                break;
        }
    }

    private static void VisitMap(YamlMap map, MapShape shape, ICollection<Problem> problems)
    {
        foreach (var (key, value) in map.Entries)
        {
            if ((shape.Find(key.Text)?.Shape ?? shape.Others) is not { } inner)
                problems.Add(new UnknownKey(key.Text, shape.Title, Nearest(key.Text, shape), key.Place));
            else if (value is not YamlScalar { IsNull: true } || IsMeantEmpty(inner))
                Visit(value, inner, key.Text, problems);
        }
        foreach (var key in shape.Keys)
        {
            if (key.IsRequired && map[key.Name] is null)
                problems.Add(new MissingKey(key.Name, shape.Title, map.Place));
        }
        var chosen = shape.OneOf.Count(key => map[key] is not null);
        if (!shape.OneOf.IsEmpty && chosen != 1)
            problems.Add(new OneKeyExpected(shape.OneOf, chosen, shape.Title, map.Place));
    }

    private static void VisitScalar(YamlScalar text, ScalarShape shape, string name, ICollection<Problem> problems)
    {
        if (Fits(text, shape))
            return;
        problems.Add(shape.Kind == ScalarKind.Choice
            ? new UnknownChoice(name, text.Text, shape.Choices, NearestNames.Of(text.Text, shape.Choices, 1), text.Place)
            : new UnexpectedValue(name, text.Found, Expected(shape), text.Place));
    }

    private static bool Fits(YamlScalar text, ScalarShape shape) =>
        shape.Kind switch
        {
            ScalarKind.Choice => shape.Choices.Contains(text.Text),
            ScalarKind.Text => !text.IsNull && text.Text.Length > 0,
            ScalarKind.Id => IdPattern().IsMatch(text.Text),
            ScalarKind.Boolean => text.Text is "true" or "false",
            ScalarKind.Date => DateOnly.TryParseExact(
                text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            ScalarKind.Integer => int.TryParse(
                    text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                && whole >= shape.Least && whole <= shape.Most,
            ScalarKind.Number => decimal.TryParse(
                    text.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture, out var number)
                && number >= shape.Least && number <= shape.Most,
            _ => true,
        };

    private static bool IsMeantEmpty(Shape shape) => shape is ScalarShape { Kind: ScalarKind.Printed };

    private static ImmutableArray<string> Nearest(string key, MapShape shape) =>
        NearestNames.Of(key, shape.Keys.Select(known => known.Name));

    private static (string Chinese, string English) Expected(Shape shape) =>
        shape switch
        {
            ListShape => ("列表", "a list"),
            MapShape map => ($"键值表（{map.Title}）", $"a map ({map.Name})"),
            EitherShape either => Join(Expected(either.Scalar), Expected(either.Structure)),
            ScalarShape scalar => Expected(scalar),
            _ => throw new ArgumentOutOfRangeException(nameof(shape)),
        };

    private static (string Chinese, string English) Expected(ScalarShape shape) =>
        shape.Kind switch
        {
            ScalarKind.Id => ("编号（小写字母开头，可含数字、_ 和 -）", "an id (small letters, digits, _ and -)"),
            ScalarKind.Boolean => ("true 或 false", "true or false"),
            ScalarKind.Date => ("日期，如 2022-12-31", "a date such as 2022-12-31"),
            ScalarKind.Integer => ("整数" + Bounds(shape), "a whole number" + Bounds(shape)),
            ScalarKind.Number => ("数字" + Bounds(shape), "a number" + Bounds(shape)),
            ScalarKind.Choice => (string.Join("、", shape.Choices), string.Join(", ", shape.Choices)),
            _ => ("文字", "text"),
        };

    private static string Bounds(ScalarShape shape) =>
        (shape.Least, shape.Most) switch
        {
            (decimal.MinValue, decimal.MaxValue) => "",
            (var least, decimal.MaxValue) => string.Create(CultureInfo.InvariantCulture, $" ≥ {least}"),
            (decimal.MinValue, var most) => string.Create(CultureInfo.InvariantCulture, $" ≤ {most}"),
            var (least, most) => string.Create(CultureInfo.InvariantCulture, $" {least} … {most}"),
        };

    private static (string Chinese, string English) Join((string Chinese, string English) a, (string Chinese, string English) b) =>
        ($"{a.Chinese}或{b.Chinese}", $"{a.English} or {b.English}");

    [GeneratedRegex("^[a-z][a-z0-9_-]{0,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
