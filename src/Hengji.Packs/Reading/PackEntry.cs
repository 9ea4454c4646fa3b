namespace Hengji.Packs.Reading;

/// <summary>Something of a pack that another pack can replace: its name, its content and its place.</summary>
internal sealed record PackEntry<T>(string Id, T Value, SourceLocation At);
