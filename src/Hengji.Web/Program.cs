using Hengji.Web.Hosting;

var settings = ServerSettings.Read(args);
if (!settings.IsSuccess)
{
    foreach (var problem in settings.Problems)
        await Console.Error.WriteLineAsync(problem.Describe());
    return 2;
}
return await Server.RunAsync(settings.Value, args);
