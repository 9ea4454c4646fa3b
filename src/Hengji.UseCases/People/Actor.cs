namespace Hengji.UseCases.People;

/// <summary>Who does something, from where and how: what every change of the platform is recorded with.</summary>
/// <param name="PersonId">Account; 0 for the system itself.</param>
/// <param name="FullName">Name for the trail.</param>
/// <param name="Rights">What the person may do.</param>
/// <param name="From">Network address, or 命令行.</param>
/// <param name="Via">网页, an access token's name, or an imported file.</param>
public sealed record Actor(long PersonId, string FullName, Rights Rights, string From, string Via)
{
    /// <summary>The system itself: loading a demonstration, upgrading.</summary>
    public static Actor System { get; } = new(0, "系统", Rights.None, "命令行", "系统");
}
