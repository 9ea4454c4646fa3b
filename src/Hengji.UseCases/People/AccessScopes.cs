namespace Hengji.UseCases.People;

/// <summary>What an access token may do (令牌范围); never more than its owner.</summary>
public static class AccessScopes
{
    /// <summary>Reading.</summary>
    public const string Read = "read";

    /// <summary>Filling.</summary>
    public const string Fill = "fill";

    /// <summary>Reviewing and signing.</summary>
    public const string Review = "review";

    /// <summary>Administration.</summary>
    public const string Admin = "admin";

    /// <summary>All, in order.</summary>
    public static ImmutableArray<string> All { get; } = [Read, Fill, Review, Admin];
}
