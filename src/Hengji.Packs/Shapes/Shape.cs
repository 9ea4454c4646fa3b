namespace Hengji.Packs.Shapes;

/// <summary>What may stand at a place of a pack file; the one source of the reader's checks and of the editors' schemas.</summary>
internal abstract record Shape;

/// <summary>One piece of text, of a kind.</summary>
internal sealed record ScalarShape(ScalarKind Kind) : Shape
{
    /// <summary>Allowed texts of <see cref="ScalarKind.Choice"/>.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Lowest number allowed.</summary>
    public decimal Least { get; init; } = decimal.MinValue;

    /// <summary>Highest number allowed.</summary>
    public decimal Most { get; init; } = decimal.MaxValue;
}

/// <summary>Kinds of text.</summary>
internal enum ScalarKind
{
    /// <summary>Any text but none.</summary>
    Text,

    /// <summary>Text that may be empty, numbers included, kept as printed.</summary>
    Printed,

    /// <summary>Small letters, digits, <c>_</c> and <c>-</c>, beginning with a letter.</summary>
    Id,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A day as 2022-12-31.</summary>
    Date,

    /// <summary>One of a list of texts.</summary>
    Choice,
}

/// <summary>A list of equal shapes.</summary>
internal sealed record ListShape(Shape Item) : Shape;

/// <summary>Named keys, each with its own shape.</summary>
/// <param name="Name">English name, the definition's name in the schema.</param>
/// <param name="Title">Chinese name for messages.</param>
internal sealed record MapShape(string Name, string Title) : Shape
{
    /// <summary>The keys.</summary>
    public ImmutableArray<Key> Keys { get; set; } = [];

    /// <summary>Keys of which exactly one must be there; empty for none.</summary>
    public ImmutableArray<string> OneOf { get; init; } = [];

    /// <summary>The shape of keys without a name of their own; null when only <see cref="Keys"/> are allowed.</summary>
    public Shape? Others { get; init; }

    /// <summary>The key with this name, or null.</summary>
    public Key? Find(string name)
    {
        foreach (var key in Keys)
        {
            if (key.Name == name)
                return key;
        }
        return null;
    }
}

/// <summary>Either a piece of text or a structure.</summary>
internal sealed record EitherShape(ScalarShape Scalar, Shape Structure) : Shape;

/// <summary>A key of a map.</summary>
/// <param name="Name">As written.</param>
/// <param name="Shape">Its value.</param>
/// <param name="Meaning">What it means, in Chinese, for editors.</param>
/// <param name="IsRequired">Whether it must be there.</param>
internal sealed record Key(string Name, Shape Shape, string Meaning, bool IsRequired = false);
