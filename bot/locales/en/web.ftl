# What a person reads in the browser.

web-home-title = Cratedigger is here
web-home-text = This is the address that Spotify sends people back to. There is nothing else to see: the bot lives in Discord. Type /help there.

web-linked-member = It is linked for { $name } in Discord. If that is not you, somebody sent you their link: take the app's access away at spotify.com/account/apps, and type /link yourself.
web-linked-title = Your Spotify is linked
web-linked-text = You can close this page. Go back to Discord and type /sync: it brings your public playlists to the server where you type it, and to no other.

web-upload-title = Bring a file to your server
web-upload-text = Choose a file of songs of up to { $limit } MB: a CSV of exportify.net, a data set, or the whole zip of your Spotify data. This page takes one file.
web-upload-button = Bring it
web-uploaded-next = You can close this page. Go back to Discord and type /recommend.

web-refused-title = That did not work
web-no-such-page = There is no such page here. Go back to Discord and type /help.
web-failed = Something went wrong on our side, and it is written down. Go back to Discord and try again.
