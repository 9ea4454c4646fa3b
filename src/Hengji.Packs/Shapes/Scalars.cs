namespace Hengji.Packs.Shapes;

/// <summary>The scalar shapes that files use.</summary>
internal static class Scalars
{
    public static ScalarShape Text { get; } = new(ScalarKind.Text);

    public static ScalarShape Printed { get; } = new(ScalarKind.Printed);

    public static ScalarShape Id { get; } = new(ScalarKind.Id);

    public static ScalarShape Number { get; } = new(ScalarKind.Number);

    public static ScalarShape Boolean { get; } = new(ScalarKind.Boolean);

    public static ScalarShape Date { get; } = new(ScalarKind.Date);

    public static ScalarShape NumberBetween(decimal least, decimal most) =>
        new(ScalarKind.Number) { Least = least, Most = most };

    public static ScalarShape Whole(int least, int most) => new(ScalarKind.Integer) { Least = least, Most = most };

    public static ScalarShape Choice(params string[] choices) => new(ScalarKind.Choice) { Choices = [.. choices] };
}
