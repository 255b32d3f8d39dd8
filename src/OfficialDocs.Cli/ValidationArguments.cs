using System.CommandLine;
using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Validation;

namespace OfficialDocs.Cli;

/// <summary>What <c>check</c> and <c>fix</c> are told about how to validate.</summary>
internal sealed class ValidationArguments
{
    private static readonly (string Name, ValidationProfile Profile)[] s_profiles =
        [("issued", ValidationProfile.Issued), ("webCopy", ValidationProfile.WebCopy), ("draft", ValidationProfile.Draft)];

    private readonly CommandEnvironment _environment;
    private readonly Messages _messages;
    private readonly Option<string> _profile;
    private readonly Option<string> _config;

    public ValidationArguments(Command command, CommandEnvironment environment, Messages messages)
    {
        _environment = environment;
        _messages = messages;
        string[] names = [.. s_profiles.Select(static entry => entry.Name)];
        _profile = OfficialDocsTool.ChoiceOption("--profile", string.Join('|', names), messages.ProfileDescription, names, messages);
        _config = new Option<string>("--config") { HelpName = messages.FilePlaceholder, Description = messages.ConfigDescription };
        command.Options.Add(_profile);
        command.Options.Add(_config);
    }

    /// <summary>The validator that the command line and the configuration ask for.</summary>
    /// <param name="result">The command line.</param>
    /// <returns>The validator; <see langword="null"/> where the configuration cannot be used, which has been reported.</returns>
    public DocumentValidator? CreateValidator(ParseResult result)
    {
        var options = new ValidationOptions { Parsing = InputDocuments.Parsing };
        string? path = result.GetValue(_config) ?? FindConfiguration();
        if (path is not null)
        {
            try
            {
                options = ValidationConfiguration.Parse(File.ReadAllText(path), options);
            }
            catch (FormatException exception)
            {
                _environment.Report(_messages.ConfigurationWrong(DisplayText.Clean(path), DisplayText.Clean(exception.Message)));
                return null;
            }
            catch (Exception exception) when (FileFaults.Has(exception))
            {
                _environment.Report(_messages.ConfigurationUnreadable(DisplayText.Clean(path), FileFaults.Reason(exception, _messages)));
                return null;
            }
        }

        if (result.GetValue(_profile) is { } name)
        {
            options = options with { Profile = s_profiles.First(entry => entry.Name == name).Profile };
        }

        return new DocumentValidator(options);
    }

    /// <summary>The nearest configuration, upward from the directory the tool was started in.</summary>
    private string? FindConfiguration()
    {
        for (string? directory = _environment.WorkingDirectory; !string.IsNullOrEmpty(directory); directory = Path.GetDirectoryName(directory))
        {
            string path = Path.Join(directory, ValidationConfiguration.FileName);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
