namespace Hengji.Packs.Yaml;

/// <summary>A piece of a YAML file with its place; nothing is converted, scalars stay the characters written.</summary>
/// <param name="File">File as shown in messages.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
internal abstract record YamlNode(string File, int Line, int Column)
{
    /// <summary>The place for messages.</summary>
    public SourceLocation Place => new(File, string.Create(CultureInfo.InvariantCulture, $"第{Line}行第{Column}列"));

    /// <summary>What it is, for messages in both languages.</summary>
    public abstract (string Chinese, string English) Found { get; }
}

/// <summary>A text, number or anything else written in one piece.</summary>
internal sealed record YamlScalar(string File, int Line, int Column, string Text, bool IsPlain) : YamlNode(File, Line, Column)
{
    /// <summary>Nothing written, or the plain words for nothing.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null";

    /// <inheritdoc />
    public override (string Chinese, string English) Found =>
        IsNull ? ("空值", "nothing") : ($"“{Short}”", $"“{Short}”");

    private string Short => Text.Length <= 40 ? Text : Text[..40] + "…";
}

/// <summary>A list.</summary>
internal sealed record YamlList(string File, int Line, int Column, ImmutableArray<YamlNode> Items)
    : YamlNode(File, Line, Column)
{
    /// <inheritdoc />
    public override (string Chinese, string English) Found => ("列表", "a list");
}

/// <summary>Keys and values in the order written; keys are unique.</summary>
internal sealed record YamlMap(string File, int Line, int Column, ImmutableArray<YamlEntry> Entries)
    : YamlNode(File, Line, Column)
{
    /// <inheritdoc />
    public override (string Chinese, string English) Found => ("键值表", "a map");

    /// <summary>The value of a key, or null when it is not written or holds nothing.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Text == key)
                    return entry.Value is YamlScalar { IsNull: true } ? null : entry.Value;
            }
            return null;
        }
    }
}

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
